package org.shice.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shice.platform.database.EmbeddedDatabaseUnavailable.Reason;
import org.shice.start.StartProcess;

/** What is looked at before the embedded server starts, and how it starts again after a kill. */
class EmbeddedServerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void directory_that_cannot_be_written() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "x");
        says(refusal(file.resolve("data")), Reason.DIRECTORY_NOT_WRITABLE, "SHICE_DATA_DIR");
    }

    @Test
    void data_of_another_generation_stay_untouched() throws IOException {
        var data = Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");
        says(refusal(directory), Reason.OTHER_VERSION, "PostgreSQL 15", "pg_dump");
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("PG_VERSION");
        }
    }

    @Test
    void second_product_on_the_same_data() throws IOException {
        try (var running = EmbeddedServer.start(settings(directory))) {
            says(refusal(directory), Reason.RUNNING_ALREADY, "SHICE_DATABASE_URL");
            assertThat(running.url()).isNotBlank();
        }
    }

    @Test
    void server_that_a_killed_product_left_behind_is_ended_first() throws Exception {
        var first = EmbeddedServer.start(settings(directory));
        try (var connection = DriverManager.getConnection(first.url(), "shice", first.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (n int)");
        }
        var programs = programs(directory);
        first.close();
        var port = StartProcess.freePort();
        startBy(programs, directory, port);
        try (var next = EmbeddedServer.start(settings(directory));
                var connection = DriverManager.getConnection(next.url(), "shice", next.password());
                var statement = connection.createStatement()) {
            assertThat(statement.execute("select n from kept")).isTrue();
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void every_reason_has_its_texts_in_both_languages() {
        var missing = new ArrayList<String>();
        var names = Stream.concat(
                EnumSet.allOf(Reason.class).stream().map(Reason::text),
                EnumSet.allOf(ExternalDatabaseUnavailable.Reason.class).stream()
                        .map(ExternalDatabaseUnavailable.Reason::text));
        Stream.concat(names, Stream.of("data-key-missing", "data-key-wrong")).forEach(name -> {
            var analysis = StartFailure.of(name, new IllegalStateException(), "a", "b", "c");
            if ((analysis.getDescription() + analysis.getAction()).contains("start.")) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    /** Where the programs of the running server lie: other tests in this JVM may have unpacked them elsewhere. */
    private static Path programs(Path directory) throws IOException {
        var id = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip();
        var program = ProcessHandle.of(Long.parseLong(id))
                .flatMap(server -> server.info().command())
                .orElseThrow();
        return Objects.requireNonNull(Path.of(program).getParent());
    }

    /** A server beside any product, as a killed one leaves it; root needs a user namespace. */
    private static void startBy(Path programs, Path directory, int port) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("pg_ctl").toString());
        command.addAll(List.of("-D", directory.resolve("postgresql").toString(), "-w", "start"));
        command.addAll(List.of("-o", "-p " + port + " -c unix_socket_directories="));
        command.addAll(List.of("-l", directory.resolve("server.log").toString()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private static EmbeddedDatabaseUnavailable refusal(Path directory) {
        var refused = catchThrowableOfType(
                EmbeddedDatabaseUnavailable.class, () -> EmbeddedServer.start(settings(directory)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static void says(EmbeddedDatabaseUnavailable refused, Reason reason, String... words) {
        assertThat(refused.reason()).isEqualTo(reason);
        var analysis = new EmbeddedDatabaseFailureAnalyzer().analyze(refused, refused);
        assertThat(analysis.getDescription() + analysis.getAction()).contains(List.of(words));
        assertThat(analysis.getDescription()).containsPattern("\\p{IsHan}").containsPattern("[a-z]{4}");
    }

    private static DatabaseSettings settings(Path directory) {
        return new DatabaseSettings(null, null, null, 0, true, 20, directory);
    }
}
