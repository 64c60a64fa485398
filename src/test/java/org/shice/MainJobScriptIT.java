package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code docs/main-job.sh}, run as its readers run it. It needs bash, curl and jq, so it has a tag of its own: the
 * README's test command asks for nothing but a JDK. {@code .ci/run} installs the tools and runs it.
 */
@Tag("tools")
@ExtendWith(OutputCaptureExtension.class)
class MainJobScriptIT {

    private static final int MINUTES = 5;

    @Test
    void script_does_the_main_job_on_an_empty_system(CapturedOutput output) throws Exception {
        try (var application = StartedApplication.start()) {
            var link = StartedApplication.link(output);
            var said = run("docs/main-job.sh", link.base(), link.address());
            assertThat(said)
                    .contains("\"wrong\": 1", "3 accounts", "education: RETURNED", "work: LOCKED")
                    .contains("UNIT: 3 approved", "DISTRICT: 3 approved", "CONFIRM: 3 approved")
                    .endsWith("== Done\n");
            assertThat(application
                            .bean(JdbcClient.class)
                            .sql("select count(*) from teacher_record where state = 'EFFECTIVE'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var told = Files.createTempFile("main-job", ".log");
        var script = new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(script.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends in time").isTrue();
        var said = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(script.exitValue()).as(said).isZero();
        return said;
    }
}
