package org.shice.board;

import java.util.List;
import java.util.Set;

/**
 * A deployed model in its newest version.
 *
 * @param xml the model with its diagram
 * @param labelled ids of elements and flows that have a label
 * @param nodes the elements where an instance can stand, and the ends, in the order of the file
 */
public record ProcessModel(String key, String xml, Set<String> labelled, List<Node> nodes) {

    public ProcessModel {
        labelled = Set.copyOf(labelled);
        nodes = List.copyOf(nodes);
    }

    /** An element. */
    public record Node(String id, StepKind kind) {

        public boolean isEnd() {
            return kind == StepKind.END;
        }
    }
}
