package org.shice.operations;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The labels that steps carry in their models. A deployed model never changes, so each is looked up once. */
@Component
class StepNames {

    private final RepositoryService repository;
    private final Map<Step, String> known = new ConcurrentHashMap<>();

    StepNames(RepositoryService repository) {
        this.repository = repository;
    }

    /** The label of an element, or its id, or nothing for a job outside any model. */
    String name(@Nullable String definitionId, @Nullable String elementId) {
        if (definitionId == null || elementId == null) {
            return "";
        }
        return known.computeIfAbsent(new Step(definitionId, elementId), this::read);
    }

    private String read(Step step) {
        var element = repository.getBpmnModelInstance(step.definitionId()).getModelElementById(step.elementId());
        var name = element == null ? null : element.getAttributeValue("name");
        return name == null ? step.elementId() : name;
    }

    private record Step(String definitionId, String elementId) {}
}
