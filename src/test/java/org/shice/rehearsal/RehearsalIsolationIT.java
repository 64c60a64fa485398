package org.shice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shice.start.RehearsalProbe;
import org.shice.start.StartProcess;

/**
 * A rehearsal on a machine that is set up for real work, with a mail server and a database: a probe inside it sends a
 * notice to somebody who wants mails, at once.
 */
class RehearsalIsolationIT {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void nothing_leaves_a_rehearsal_and_nothing_real_is_reached() throws IOException {
        server.start();
        var probe = smuggled();
        var words = List.of(
                "rehearse", "--campaign", "ningxia-university", "--units", "2", "--teachers", "2", "--seed", "1");
        try (var process = StartProcess.with(environment(), LONGEST, words, directory)) {
            assertThat(process.exitCode()).as(process.output()).isZero();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
        var found = Files.readAllLines(probe);
        assertThat(found.get(0)).startsWith("jdbc:postgresql://127.0.0.1:");
        assertThat(Arrays.asList(found.get(1).split(" ", 0)))
                .contains("signalCourier")
                .noneMatch(bean -> bean.matches("(mail|webhook)Courier|deadlineBackground|.*(Controller|View)"));
    }

    /** The class of the probe and its mark, alone in a directory that goes onto the class path. */
    private Path smuggled() throws IOException {
        var name = RehearsalProbe.class.getName().replace('.', '/') + ".class";
        var target = directory.resolve(name);
        Files.createDirectories(target.getParent());
        try (var stream = Objects.requireNonNull(RehearsalProbe.class.getResourceAsStream("/" + name))) {
            Files.copy(stream, target);
        }
        return Files.createFile(directory.resolve("rehearsal-probe"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "SHICE_DATABASE_URL", "jdbc:postgresql://real.invalid/shice",
                "SHICE_MAIL_HOST", "127.0.0.1",
                "SHICE_MAIL_PORT", Integer.toString(server.getSmtp().getPort()),
                "SHICE_MAIL_STARTTLS", "false",
                "SHICE_MAIL_FROM", "shice@shice.test",
                "SHICE_MAIL_LOOKEVERY", "200ms");
    }
}
