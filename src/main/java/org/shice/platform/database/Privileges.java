package org.shice.platform.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses root; root gets round it with a user namespace, where there is one. */
final class Privileges {

    private Privileges() {}

    /** Whether this process is root and may not open a user namespace. */
    static boolean areMissing() {
        return "root".equals(System.getProperty("user.name")) && !mayUnshare();
    }

    private static boolean mayUnshare() {
        try {
            var trial = new ProcessBuilder("unshare", "-U", "true").start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
