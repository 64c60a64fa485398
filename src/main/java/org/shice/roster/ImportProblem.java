package org.shice.roster;

import java.util.List;

/** Why a file as a whole cannot be used. */
public record ImportProblem(String textKey, List<Object> args) {

    public ImportProblem {
        args = List.copyOf(args);
    }

    static ImportProblem of(String textKey, Object... args) {
        return new ImportProblem(textKey, List.of(args));
    }
}
