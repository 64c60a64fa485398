package org.shice.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.shice.platform.database.ExternalDatabaseUnavailable.Reason;

/** The external PostgreSQL, tried once before anything is built on it. */
final class ExternalServer {

    /** The oldest generation that the schema was tried on. */
    private static final int OLDEST = 14;

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;

    ExternalServer(String url, @Nullable String username, @Nullable String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /** @throws ExternalDatabaseUnavailable when it does not answer, does not let us in or is not ours to use */
    void require() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw refused(Reason.BAD_ADDRESS, new IllegalArgumentException("not an address of PostgreSQL"));
        }
        try (var connection = DriverManager.getConnection(url, login())) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw refused(Reason.TOO_OLD, new SQLException("too old"));
            }
            if (!mayCreateTables(connection)) {
                throw refused(Reason.NOT_OURS, new SQLException("may not create tables"));
            }
        } catch (SQLException e) {
            throw refused(reasonOf(e), e);
        }
    }

    private Properties login() {
        var login = new Properties();
        if (username != null) {
            login.setProperty("user", username);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        login.setProperty("loginTimeout", "20");
        return login;
    }

    private static boolean mayCreateTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select has_schema_privilege(current_schema(), 'create')")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static Reason reasonOf(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" -> Reason.WRONG_PASSWORD;
            case "3D000" -> Reason.NO_DATABASE;
            default -> Reason.UNREACHABLE;
        };
    }

    private ExternalDatabaseUnavailable refused(Reason reason, Exception cause) {
        var address = url.split("\\?", 2)[0];
        return new ExternalDatabaseUnavailable(reason, address, username == null ? "" : username, cause);
    }
}
