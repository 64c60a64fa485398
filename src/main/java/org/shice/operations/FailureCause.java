package org.shice.operations;

import java.util.List;

/** Why a background step failed, as far as its exceptions tell; each has a text that says what to do. */
public enum FailureCause {
    /** Two changes met; a retry solves it. */
    COLLISION(List.of("OptimisticLocking", "ConcurrentChange", "PessimisticLock", "Deadlock", "CannotAcquireLock")),
    /** The database did not answer or refused a statement. */
    DATABASE(List.of(
            "java.sql.", "org.postgresql.", "org.springframework.dao.", "org.hibernate.", "jakarta.persistence.")),
    /** A rule of the product said no, so the record needs a look first. */
    REFUSED(List.of("org.shice.")),
    /** The process model asks for something that does not exist. */
    MODEL(List.of("org.camunda.")),
    /** A fault of the program. */
    PROGRAM(List.of(""));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> signs;

    FailureCause(List<String> signs) {
        this.signs = signs;
    }

    /** The most telling cause of a chain of exception classes. */
    static FailureCause of(List<String> exceptionClasses) {
        for (var cause : values()) {
            if (exceptionClasses.stream().anyMatch(name -> cause.signs.stream().anyMatch(name::contains))) {
                return cause == MODEL && !isModelFault(exceptionClasses) ? PROGRAM : cause;
            }
        }
        return PROGRAM;
    }

    /** The engine wraps every exception of a delegate; only a root cause of its own speaks of the model. */
    private static boolean isModelFault(List<String> exceptionClasses) {
        return exceptionClasses.get(exceptionClasses.size() - 1).startsWith("org.camunda.");
    }
}
