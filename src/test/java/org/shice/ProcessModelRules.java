package org.shice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** The rules that keep model, Java, form and text together; each returns what is wrong, naming file and element. */
final class ProcessModelRules {

    private static final Pattern NODE_ID =
            Pattern.compile("(StartEvent|EndEvent|UserTask|ServiceTask|SendTask|ReceiveTask"
                    + "|BusinessRuleTask|CallActivity|SubProcess|Gateway|Event|Boundary)_([A-Z][A-Za-z0-9]+)");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w(']*')(?!\\()");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == (?:'([A-Z_]+)'|true|false|\\d+)}");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z]\\w*Delegate)}");

    /** Names the engine itself provides in expressions. */
    private static final Set<String> ENGINE_NAMES = Set.of("decisionResult", "loopCounter", "true", "false");

    private final ModelFolder folder;

    ProcessModelRules(ModelFolder folder) {
        this.folder = folder;
    }

    Map<String, BiFunction<ProcessModel, ProcessContract, List<String>>> all() {
        var rules = new LinkedHashMap<String, BiFunction<ProcessModel, ProcessContract, List<String>>>();
        rules.put("identity", (model, contract) -> identity(model));
        rules.put("names", (model, contract) -> names(model));
        rules.put("dead-definitions", (model, contract) -> deadDefinitions(model));
        rules.put("service-tasks", this::serviceTasks);
        rules.put("contract", this::contract);
        rules.put("expressions", this::expressions);
        rules.put("targets", (model, contract) -> targets(model));
        rules.put("texts", (model, contract) -> texts(model));
        rules.put("diagram", (model, contract) -> new DiagramRule().check(model));
        rules.put("timers", new TimerRule(folder)::check);
        return rules;
    }

    /** Without it nobody finds the model of a key, and the engine refuses or never cleans its history. */
    private List<String> identity(ProcessModel model) {
        var wrong = new ArrayList<String>();
        var executable =
                model.all(Process.class).stream().filter(Process::isExecutable).toList();
        expect(wrong, executable.size() == 1, "one executable process per file, found " + executable.size());
        expect(wrong, model.name().equals(model.key() + ".bpmn"), "file name is not the key " + model.key());
        expect(wrong, notBlank(model.process().getName()), "the process has no label");
        expect(wrong, notBlank(model.process().getCamundaHistoryTimeToLiveString()), "no history time to live");
        return wrong;
    }

    /** Without it tests, texts and histories hang on ids that a modeler made up. */
    private List<String> names(ProcessModel model) {
        var wrong = new ArrayList<String>();
        model.nodes().forEach(node -> {
            expect(wrong, NODE_ID.matcher(node.getId()).matches(), node.getId() + " is not Type_PascalCase");
            expect(wrong, notBlank(node.getName()), node.getId() + " has no label");
        });
        model.conditionalFlows().forEach(flow -> {
            var gateway = flow.getSource().getId().replaceFirst("^Gateway_", "");
            expect(wrong, notBlank(flow.getName()), flow.getId() + " has no label");
            expect(
                    wrong,
                    flow.getId().startsWith("Flow_" + gateway + "_"),
                    flow.getId() + " is not Flow_<Gateway>_<Answer>");
        });
        model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .forEach(gateway -> expect(wrong, gateway.getDefault() != null, gateway.getId() + " has no default"));
        return wrong;
    }

    /** Without it models collect what nobody sends, and hand everything to everybody. */
    private List<String> deadDefinitions(ProcessModel model) {
        var wrong = new ArrayList<String>();
        var xml = org.camunda.bpm.model.bpmn.Bpmn.convertToString(model.bpmn());
        Stream.of(Message.class, Error.class, Signal.class, Escalation.class)
                .flatMap(type -> model.all(type).stream())
                .map(definition -> definition.getAttributeValue("id"))
                .forEach(id -> expect(wrong, xml.contains("Ref=\"" + id + "\""), id + " is used nowhere"));
        expect(wrong, !xml.contains("variables=\"all\""), "hands over all variables");
        expect(
                wrong,
                model.all(ScriptTask.class).isEmpty() && model.all(Script.class).isEmpty(),
                "contains a script");
        for (var tag : List.of("script", "executionListener", "taskListener")) {
            expect(wrong, model.extensions(tag).isEmpty(), "contains inline code: " + tag);
        }
        return wrong;
    }

    /** Without it a typo shows when the first instance gets there, and a failing side effect is tried once. */
    private List<String> serviceTasks(ProcessModel model, ProcessContract contract) {
        var wrong = new ArrayList<String>();
        model.nodes()
                .filter(node -> node.getId().matches("(Service|Send)Task_.*"))
                .forEach(node -> {
                    var expression =
                            ProcessModel.camunda(node, "delegateExpression").orElse("");
                    var bean = DELEGATE.matcher(expression);
                    expect(
                            wrong,
                            bean.matches(),
                            node.getId() + " has no delegateExpression of one bean: " + expression);
                    if (bean.matches()) {
                        expect(
                                wrong,
                                ProcessContract.find(upperFirst(bean.group(1))).isPresent(),
                                "no bean " + bean.group(1));
                    }
                    var retried = node.isCamundaAsyncBefore()
                            && !model.extensions("failedJobRetryTimeCycle").isEmpty();
                    expect(
                            wrong,
                            retried || contract.synchronous().contains(node.getId()),
                            node.getId()
                                    + " is neither asynchronous with retries nor named IN_THE_CALLERS_TRANSACTION");
                });
        for (var attribute : List.of("class", "expression")) {
            model.nodes()
                    .filter(node -> ProcessModel.camunda(node, attribute).isPresent())
                    .forEach(node -> wrong.add(node.getId() + " uses camunda:" + attribute));
        }
        return wrong;
    }

    /** Without it a renamed element is found by users. */
    private List<String> contract(ProcessModel model, ProcessContract contract) {
        var wrong = new ArrayList<String>();
        var ids = model.nodes().map(FlowNode::getId).collect(toSet());
        var messages = model.all(Message.class).stream().map(Message::getName).collect(toSet());
        var errors = model.all(Error.class).stream().map(Error::getErrorCode).collect(toSet());
        expect(wrong, contract.constants("KEY").equals(Set.of(model.key())), "KEY is not " + model.key());
        contract.constants("USER_TASK", "SERVICE_TASK", "END_EVENT", "CALL_ACTIVITY", "GATEWAY", "BOUNDARY").stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> wrong.add(id + " is a constant but not in the model"));
        compare(wrong, "message", messages, contract.constants("MESSAGE"));
        compare(wrong, "error", errors, contract.constants("ERROR"));
        Stream.of(UserTask.class, EndEvent.class)
                .flatMap(type -> model.all(type).stream())
                .map(FlowNode::getId)
                .filter(id -> !contract.constants("").contains(id))
                .forEach(id -> wrong.add(id + " has no constant"));
        return wrong;
    }

    /** Without it a misspelt variable ends in an exception in the middle of a decision. */
    private List<String> expressions(ProcessModel model, ProcessContract contract) {
        var wrong = new ArrayList<String>();
        var known = new java.util.HashSet<>(contract.variables().keySet());
        known.addAll(ENGINE_NAMES);
        var xml = org.camunda.bpm.model.bpmn.Bpmn.convertToString(model.bpmn());
        var expressions = EXPRESSION.matcher(xml);
        while (expressions.find()) {
            var text = expressions.group(1).replace("&apos;", "'").replaceAll("'[^']*'", "''");
            NAME.matcher(text)
                    .results()
                    .map(result -> result.group(1))
                    .filter(name -> !known.contains(name) && !name.endsWith("Delegate"))
                    .forEach(name -> wrong.add("unknown name " + name + " in ${" + text + "}"));
        }
        assigned(model).filter(name -> !known.contains(name)).forEach(name -> wrong.add("undeclared variable " + name));
        model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> condition(wrong, contract, flow));
        return wrong;
    }

    private static void condition(List<String> wrong, ProcessContract contract, SequenceFlow flow) {
        var text = flow.getConditionExpression().getTextContent();
        var match = CONDITION.matcher(text);
        if (!match.matches()) {
            wrong.add(flow.getId() + " is not one comparison: " + text);
        } else if (match.group(2) != null) {
            var type = contract.variables().get(match.group(1));
            expect(
                    wrong,
                    type != null
                            && type.isEnum()
                            && Stream.of(type.getEnumConstants())
                                    .anyMatch(constant ->
                                            ((Enum<?>) constant).name().equals(match.group(2))),
                    flow.getId() + " compares with a value the variable never has: " + text);
        }
    }

    private static Stream<String> assigned(ProcessModel model) {
        var mapped = Stream.of("in", "out")
                .flatMap(tag -> model.extensions(tag).stream())
                .flatMap(element -> Stream.of(element.getAttribute("source"), element.getAttribute("target")));
        var parameters = Stream.of("inputParameter", "outputParameter")
                .flatMap(tag -> model.extensions(tag).stream())
                .map(element -> element.getAttribute("name"));
        var elements = model.all(org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics.class).stream()
                .map(loop -> loop.getCamundaElementVariable());
        return Stream.of(mapped, parameters, elements)
                .flatMap(names -> names)
                .filter(name -> name != null && !name.isEmpty());
    }

    /** Without it a call, a decision or a form is missed by the first teacher of the campaign. */
    private List<String> targets(ProcessModel model) {
        var wrong = new ArrayList<String>();
        for (var call : model.all(CallActivity.class)) {
            expect(
                    wrong,
                    folder.processes().contains(call.getCalledElement()),
                    call.getId() + " calls no model of ours");
        }
        for (var task : model.all(BusinessRuleTask.class)) {
            var decision = task.getCamundaDecisionRef();
            expect(wrong, decision != null && folder.decisions().contains(decision), task.getId() + " has no decision");
        }
        for (var task : model.all(UserTask.class)) {
            var form = ProcessModel.camunda(task, "formRef").orElse("");
            expect(wrong, folder.forms().contains(form), "form of " + task.getId() + " does not exist: " + form);
            expect(
                    wrong,
                    "deployment"
                            .equals(ProcessModel.camunda(task, "formRefBinding").orElse("")),
                    task.getId() + " does not pin its form");
        }
        return wrong;
    }

    /** Without it a person reads an id instead of a word. */
    private List<String> texts(ProcessModel model) {
        var wrong = new ArrayList<String>();
        Stream.concat(
                        model.all(Activity.class).stream(),
                        Stream.<org.camunda.bpm.model.bpmn.instance.BaseElement>of(model.process()))
                .filter(element -> element.getDocumentations().isEmpty())
                .forEach(element -> wrong.add(element.getId() + " has no documentation"));
        var named = Stream.concat(
                        model.nodes().map(FlowNode::getId),
                        model.conditionalFlows().map(SequenceFlow::getId))
                .map(id -> "." + id);
        Stream.concat(Stream.of(""), named)
                .map(suffix -> "process." + model.key() + suffix)
                .forEach(key -> {
                    folder.texts()
                            .forEach((language, texts) ->
                                    expect(wrong, texts.containsKey(key), "no " + language + " text " + key));
                });
        return wrong;
    }

    private static void compare(List<String> wrong, String what, Set<String> inModel, Set<String> inJava) {
        inModel.stream()
                .filter(name -> !inJava.contains(name))
                .forEach(name -> wrong.add(what + " without constant: " + name));
        inJava.stream()
                .filter(name -> !inModel.contains(name))
                .forEach(name -> wrong.add(what + " not in the model: " + name));
    }

    private static void expect(List<String> wrong, boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static boolean notBlank(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
