package org.shice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes every sequence flow that any instance takes and every rule that any decision matches, because the engine's history
 * does not. For process tests.
 */
@Component
public class FlowRecorder extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** What was taken since the start of all tests: {@code <process key>/<flow id>}, {@code <decision key>/<rule id>}. */
    public Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        @Nullable List<BpmnParseListener> before = configuration.getCustomPreBPMNParseListeners();
        var listeners = new ArrayList<BpmnParseListener>(before == null ? List.of() : before);
        listeners.add(new Flows());
        configuration.setCustomPreBPMNParseListeners(listeners);
        configuration.setDmnEngineConfiguration(decisions());
    }

    private DefaultDmnEngineConfiguration decisions() {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        return decisions;
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        var key = event.getDecisionTable().getKey();
        event.getMatchingRules().forEach(rule -> taken.add(key + "/" + rule.getId()));
    }

    private void note(DelegateExecution execution) {
        var key = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        taken.add(key + "/" + execution.getCurrentTransitionId());
    }

    private final class Flows extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) FlowRecorder.this::note);
        }
    }
}
