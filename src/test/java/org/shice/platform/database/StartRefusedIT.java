package org.shice.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shice.start.StartProcess;

/** The product started as a process where it cannot run: it ends with a plain message in two languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartRefusedIT {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    /** Serves as somebody's own PostgreSQL: it asks for a password, and its user is no superuser. */
    @SuppressWarnings("NullAway.Init")
    private EmbeddedServer external;

    @BeforeAll
    void server() {
        external = EmbeddedServer.start(
                new DatabaseSettings(null, null, null, 0, true, 20, directory.resolve("external")));
    }

    @AfterAll
    void end() throws IOException {
        external.close();
    }

    @Test
    void external_server_that_does_not_answer() {
        says(
                refusal("jdbc:postgresql://127.0.0.1:" + StartProcess.freePort() + "/shice?password=secret", "x", "x"),
                "没有应答",
                "does not answer",
                "SHICE_DATABASE_URL");
    }

    @Test
    void wrong_password() {
        refused(external(external.url(), "shice", "wrong-secret", KEY), "拒绝用户", "does not let the user", "pg_hba.conf");
    }

    @Test
    void user_who_may_not_create_tables() throws SQLException {
        var login = external.url().replace("/shice", "/postgres");
        try (var connection = DriverManager.getConnection(login, "postgres", external.password());
                var statement = connection.createStatement()) {
            statement.execute("create role stranger login password 'stranger'");
        }
        says(refusal(external.url(), "stranger", "stranger"), "不能在", "may not create tables", "alter database");
    }

    @Test
    void database_that_does_not_exist() {
        says(refusal(external.url() + "0", "shice", external.password()), "不存在", "does not exist", "create database");
    }

    @Test
    void external_database_without_a_data_key() {
        refused(
                external(external.url(), "shice", external.password(), ""),
                "数据密钥",
                "data key must come from the environment",
                "openssl rand");
    }

    @Test
    void port_of_the_embedded_server_is_taken() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(holder.getLocalPort());
            var own = directory.resolve("own").toString();
            refused(Map.of("SHICE_DATABASE_PORT", port, "SHICE_DATA_DIR", own), "已被占用", "is taken", "ss -ltnp");
        }
    }

    @Test
    void address_of_another_kind_of_database() {
        says(refusal("jdbc:mysql://localhost/shice", "x", "x"), "不是 PostgreSQL", "not an address", "jdbc:postgresql:");
    }

    private static ExternalDatabaseUnavailable refusal(String url, String user, String password) {
        var server = new ExternalServer(url, user, password);
        return catchThrowableOfType(ExternalDatabaseUnavailable.class, server::require);
    }

    private static void says(ExternalDatabaseUnavailable refused, String chinese, String english, String wayOut) {
        var analysis = new ExternalDatabaseFailureAnalyzer().analyze(refused, refused);
        assertThat(analysis.getDescription() + analysis.getAction())
                .contains(chinese, english, wayOut)
                .doesNotContain("secret");
    }

    private static Map<String, String> external(String url, String user, String password, String key) {
        var environment = new HashMap<String, String>();
        environment.put("SHICE_DATABASE_URL", url);
        environment.put("SHICE_DATABASE_USERNAME", user);
        environment.put("SHICE_DATABASE_PASSWORD", password);
        environment.put("SHICE_DATA_KEY", key);
        return environment;
    }

    private static void refused(Map<String, String> environment, String chinese, String english, String wayOut) {
        try (var process = StartProcess.with(environment)) {
            assertThat(process.exitCode()).isNotZero();
            assertThat(process.output())
                    .contains("APPLICATION FAILED TO START", chinese, english, wayOut)
                    .doesNotContain("\tat ", "wrong-secret");
        }
    }
}
