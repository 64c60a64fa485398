package org.shice.review;

import java.util.Set;

/**
 * A process as it stands (流程图): the model, the path taken and the place where it is.
 *
 * @param processKey the model; labels are the texts {@code process.<processKey>.<element>}
 * @param bpmn the model with its diagram, in the version this instance was born with
 * @param labelled ids of elements and flows that have a label
 * @param visited ids of elements and flows on the path taken
 * @param current ids of elements where it stands now; empty when it has ended
 */
public record ProcessPicture(
        String processKey, String bpmn, Set<String> labelled, Set<String> visited, Set<String> current) {}
