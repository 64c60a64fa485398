package org.shice.operations;

import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The labels that steps carry in their models. */
@Component
class StepNames {

    private final RepositoryService repository;

    StepNames(RepositoryService repository) {
        this.repository = repository;
    }

    /** The label of an element, or its id, or nothing for a job outside any model. */
    String name(@Nullable String definitionId, @Nullable String elementId) {
        if (definitionId == null || elementId == null) {
            return "";
        }
        var element = repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
        var name = element == null ? null : element.getAttributeValue("name");
        return name == null ? elementId : name;
    }
}
