package org.shice.platform.database;

/** The external PostgreSQL cannot be used as it is. */
class ExternalDatabaseUnavailable extends RuntimeException {

    private final Reason reason;
    private final String address;
    private final String username;

    ExternalDatabaseUnavailable(Reason reason, String address, String username, Throwable cause) {
        super("the external database cannot be used", cause);
        this.reason = reason;
        this.address = address;
        this.username = username;
    }

    Reason reason() {
        return reason;
    }

    /** The address without parameters, which may hold secrets. */
    String address() {
        return address;
    }

    String username() {
        return username;
    }

    /** Why; each has texts of its own. */
    enum Reason {
        UNREACHABLE("unreachable"),
        WRONG_PASSWORD("wrong-password"),
        NO_DATABASE("no-database"),
        NOT_OURS("not-ours"),
        TOO_OLD("too-old"),
        BAD_ADDRESS("bad-address");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
