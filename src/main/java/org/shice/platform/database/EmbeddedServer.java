package org.shice.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.shice.platform.database.EmbeddedDatabaseUnavailable.Reason;

/**
 * A real PostgreSQL server beside the application, whose data stay between starts. It listens on 127.0.0.1 only and
 * asks for a password; no socket file is opened. Data are flushed to disk before a commit returns, unless the settings
 * say that nobody needs them later.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "shice";

    private static final String HOST_RULES =
            """
            # written by the product: password for everybody, this machine only
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final EmbeddedPlace place;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, EmbeddedPlace place, String password) {
        this.server = server;
        this.place = place;
        this.password = password;
    }

    /** @throws EmbeddedDatabaseUnavailable when the server cannot run here; the message says what to do */
    static EmbeddedServer start(DatabaseSettings settings) {
        var directory = settings.dataDirectory().toAbsolutePath().normalize();
        var place = EmbeddedPlace.take(directory, settings.port());
        try {
            var password = SecretFile.readOrCreate(directory.resolve("keys").resolve("database-password"));
            var server = new EmbeddedServer(launch(directory, settings, password), place, password);
            server.secure(place.data());
            return server;
        } catch (IOException | IllegalStateException | SQLException e) {
            place.close();
            throw place.unavailable(Privileges.areMissing() ? Reason.NOT_AS_ROOT : Reason.UNKNOWN, e);
        }
    }

    private static EmbeddedPostgres launch(Path directory, DatabaseSettings settings, String password)
            throws IOException {
        var durable = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        directory.resolve("postgresql-binaries").toFile())
                .setPort(settings.port())
                .setConnectConfig("password", password)
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** Gives both roles the password, creates the database, and makes the server ask for passwords from now on. */
    private void secure(Path data) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase(java.util.Map.of("password", password))
                .getConnection()) {
            requireOwnServer(connection, data);
            if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "alter role postgres password '" + password + "'");
                if (!exists(connection, "select 1 from pg_roles where rolname = '" + DATABASE + "'")) {
                    execute(connection, "create role " + DATABASE + " login password '" + password + "'");
                }
                execute(connection, "create database " + DATABASE + " owner " + DATABASE);
            }
            var rules = data.resolve("pg_hba.conf");
            if (!HOST_RULES.equals(Files.readString(rules))) {
                Files.writeString(rules, HOST_RULES);
                execute(connection, "select pg_reload_conf()");
            }
        }
    }

    private static void requireOwnServer(Connection connection, Path data) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show data_directory")) {
            result.next();
            if (!Files.isSameFile(Path.of(result.getString(1)), data)) {
                throw new IllegalStateException("another PostgreSQL server answers on this port");
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    String username() {
        return DATABASE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (place) {
            server.close();
        }
    }
}
