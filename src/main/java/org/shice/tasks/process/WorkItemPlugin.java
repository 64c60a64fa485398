package org.shice.tasks.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds the listener of the task list to every user task when its model is parsed. A built-in listener is not skipped when
 * somebody completes or cancels tasks "without custom listeners", so no task can slip past the list.
 */
@Component
class WorkItemPlugin extends AbstractProcessEnginePlugin {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final WorkItemListener listener;

    WorkItemPlugin(WorkItemListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        @Nullable List<BpmnParseListener> before = configuration.getCustomPreBPMNParseListeners();
        var listeners = new ArrayList<BpmnParseListener>(before == null ? List.of() : before);
        listeners.add(new UserTasks());
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private final class UserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
                EVENTS.forEach(event -> behavior.getTaskDefinition().addBuiltInTaskListener(event, listener));
            }
        }
    }
}
