package org.shice.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureCauseTest {

    @Test
    void stack_trace_leaves_its_messages_behind() {
        var trace =
                """
                org.camunda.bpm.engine.ProcessEngineException: Zhang San 430602199001011234
                \tat org.camunda.bpm.X.run(X.java:1)
                Caused by: java.lang.IllegalStateException: Key (name)=(Zhang San)
                \tat org.shice.Y.run(Y.java:2)
                """;

        assertThat(ExceptionChain.of(trace))
                .containsExactly("org.camunda.bpm.engine.ProcessEngineException", "java.lang.IllegalStateException");
    }

    @Test
    void second_line_of_a_message_is_no_exception() {
        var trace =
                "java.lang.IllegalStateException: first\norg.shice.fake.NotAnException: second\n\tat x.Y.z(Y.java:1)\n";

        assertThat(ExceptionChain.of(trace)).containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void cause_is_told_from_the_whole_chain() {
        var wrapped = "org.camunda.bpm.engine.ProcessEngineException";
        assertThat(FailureCause.of(List.of(wrapped, "java.lang.IllegalStateException")))
                .isEqualTo(FailureCause.PROGRAM);
        assertThat(FailureCause.of(List.of(wrapped))).isEqualTo(FailureCause.MODEL);
        assertThat(FailureCause.of(List.of(wrapped, "org.shice.review.FourEyesRequired")))
                .isEqualTo(FailureCause.REFUSED);
        assertThat(FailureCause.of(List.of(wrapped, "org.postgresql.util.PSQLException")))
                .isEqualTo(FailureCause.DATABASE);
        assertThat(FailureCause.of(List.of("org.springframework.orm.ObjectOptimisticLockingFailureException")))
                .isEqualTo(FailureCause.COLLISION);
        assertThat(FailureCause.of(List.of())).isEqualTo(FailureCause.PROGRAM);
    }
}
