package org.shice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.shice.account.Role;

/** What one model says, as Markdown for people: names in both languages from the texts that the pages show too. */
record ProcessCatalogue(
        ProcessModel model, Map<String, Map<String, String>> texts, Function<String, List<Role>> groups) {

    String markdown() {
        var page = new ArrayList<String>();
        page.add("## " + label("en", "") + " · " + label("zh", ""));
        page.add("`processes/%s`, history is kept for `%s`."
                .formatted(model.name(), model.process().getCamundaHistoryTimeToLiveString()));
        page.add(purpose(model.process()));
        table(page, "Start", "Event | 事件 | By", rows(StartEvent.class, this::start));
        table(page, "User tasks", "Task | 任务 | Group | 办理人 | Form | What for", rows(UserTask.class, this::userTask));
        table(page, "Timers", "Event | 事件 | When", rows(TimerEventDefinition.class, this::timer));
        table(page, "Messages", "Message | Event | 事件 | Effect", rows(MessageEventDefinition.class, this::message));
        table(page, "Errors", "Code | Event | 事件", rows(ErrorEventDefinition.class, this::error));
        table(page, "Calls", "Step | 环节 | Process | Goes in | Comes back", rows(CallActivity.class, this::call));
        table(page, "Decisions", "Step | 环节 | Decision | What for", rows(BusinessRuleTask.class, this::decision));
        table(page, "Automatic steps", "Step | 环节 | Class | Tried again after | What it does", automaticSteps());
        table(page, "Ends", "End | 结束", rows(EndEvent.class, this::names));
        table(page, "Variables", "Name | Type", variables());
        return String.join("\n\n", page);
    }

    private String start(StartEvent event) {
        return names(event) + " | " + (ownStart(event) ? trigger(event) : "inside " + inside(event));
    }

    private static boolean ownStart(StartEvent event) {
        return event.getParentElement() instanceof Process || inEventSubProcess(event);
    }

    private static boolean inEventSubProcess(StartEvent event) {
        return event.getParentElement() instanceof SubProcess around && around.triggeredByEvent();
    }

    private static String trigger(StartEvent event) {
        return event.getEventDefinitions().stream()
                .map(ProcessCatalogue::definition)
                .findFirst()
                .orElse("the product, or the process that calls it");
    }

    private static String definition(EventDefinition definition) {
        if (definition instanceof MessageEventDefinition message) {
            return "message `%s`".formatted(message.getMessage().getName());
        }
        return definition instanceof TimerEventDefinition timer ? "timer " + when(timer) : "error";
    }

    private String inside(BaseElement element) {
        return label("en", "." + ((BaseElement) element.getParentElement()).getId());
    }

    private String userTask(UserTask task) {
        var roles = groups.apply(model.key() + "/" + task.getId());
        var form = ProcessModel.camunda(task, "formRef").orElseThrow();
        var file = form.substring(model.key().length() + 1) + ".form";
        return String.join(
                " | ",
                names(task),
                roles.stream().map(role -> text("en", "enum.Role." + role)).collect(Collectors.joining(", ")),
                roles.stream().map(role -> text("zh", "enum.Role." + role)).collect(Collectors.joining("、")),
                "[`%s`](../forms/%s/%s)".formatted(form, model.key(), file),
                purpose(task));
    }

    private String timer(TimerEventDefinition timer) {
        return names(event(timer)) + " | " + when(timer);
    }

    private static String when(TimerEventDefinition timer) {
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .map(expression -> "`%s`".formatted(expression.getTextContent().strip()))
                .findFirst()
                .orElseThrow();
    }

    private String message(MessageEventDefinition message) {
        return "`%s` | %s | %s"
                .formatted(message.getMessage().getName(), names(event(message)), effect(event(message)));
    }

    private String effect(FlowNode event) {
        if (event instanceof BoundaryEvent boundary) {
            return (boundary.cancelActivity() ? "ends " : "beside ")
                    + label("en", "." + boundary.getAttachedTo().getId());
        }
        if (event instanceof StartEvent start && inEventSubProcess(start)) {
            return start.isInterrupting() ? "interrupts the instance" : "runs beside the instance";
        }
        return event instanceof StartEvent ? "starts an instance" : "lets the instance go on";
    }

    private String error(ErrorEventDefinition error) {
        return "`%s` | %s".formatted(error.getError().getErrorCode(), names(event(error)));
    }

    private String call(CallActivity call) {
        var in = extensions(call, CamundaIn.class).stream()
                .map(value -> Optional.ofNullable(value.getCamundaTarget()).orElse("business key"));
        var out = extensions(call, CamundaOut.class).stream().map(CamundaOut::getCamundaTarget);
        return "%s | [`%s`](#%s) | %s | %s"
                .formatted(
                        names(call),
                        call.getCalledElement(),
                        anchor("process." + call.getCalledElement()),
                        list(in),
                        list(out));
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(FlowNode node, Class<T> type) {
        var extensions = node.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(type);
    }

    private static String list(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** As forges make it of the heading. */
    private String anchor(String key) {
        var heading = text("en", key) + " · " + text("zh", key);
        return heading.toLowerCase(Locale.ROOT).replace("·", "").replace(' ', '-');
    }

    private String decision(BusinessRuleTask task) {
        var decision = task.getCamundaDecisionRef();
        return "%s | [`%s`](#%s) | %s".formatted(names(task), decision, anchor("decision." + decision), purpose(task));
    }

    private List<String> automaticSteps() {
        return model.nodes()
                .filter(node -> ProcessModel.camunda(node, "delegateExpression").isPresent())
                .map(this::automaticStep)
                .toList();
    }

    private String automaticStep(FlowNode node) {
        var bean =
                ProcessModel.camunda(node, "delegateExpression").orElseThrow().replaceAll("[${}]", "");
        var retries = list(extensions(node, CamundaFailedJobRetryTimeCycle.class).stream()
                .map(ModelElementInstance::getTextContent));
        return "%s | `%s%s` | %s | %s"
                .formatted(
                        names(node),
                        bean.substring(0, 1).toUpperCase(Locale.ROOT),
                        bean.substring(1),
                        retries.isEmpty() ? "together with the step before" : retries,
                        purpose(node));
    }

    private List<String> variables() {
        var declared = new TreeMap<>(ProcessContract.of(model).orElseThrow().variables());
        return declared.entrySet().stream()
                .map(variable -> "`%s` | %s".formatted(variable.getKey(), type(variable.getValue())))
                .toList();
    }

    private static String type(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> "`" + ((Enum<?>) value).name() + "`")
                        .collect(Collectors.joining(", "))
                : type.getSimpleName();
    }

    private <T extends ModelElementInstance> List<String> rows(Class<T> type, Function<T, String> row) {
        return model.all(type).stream().map(row).toList();
    }

    private static FlowNode event(EventDefinition definition) {
        return (FlowNode) definition.getParentElement();
    }

    private String names(FlowNode node) {
        return label("en", "." + node.getId()) + " | " + label("zh", "." + node.getId());
    }

    private String label(String language, String suffix) {
        return text(language, "process." + model.key() + suffix);
    }

    private String text(String language, String key) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, key);
    }

    private static String purpose(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    static void table(List<String> page, String title, String header, List<String> rows) {
        if (!rows.isEmpty()) {
            var line = header.replaceAll("[^| ][^|]*[^| ]", "---");
            page.add("**" + title + "**\n\n"
                    + Stream.concat(Stream.of(header, line), rows.stream())
                            .map(row -> "| " + row + " |")
                            .collect(Collectors.joining("\n")));
        }
    }
}
