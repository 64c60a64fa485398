package org.shice;

import java.util.Arrays;
import java.util.TimeZone;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.RehearsalCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the product: one process that holds the user interface, the REST API and the process engine; or, with the word
 * {@code rehearse}, a rehearsal, which serves nobody and ends by itself.
 */
@SpringBootApplication
public class Application {

    /** The engine keeps its timers in the zone of the process: it must be the same on every node and after every start. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(TimeSettings.ZONE));
        if (args.length > 0 && args[0].equals(RehearsalCommand.NAME)) {
            var words = Arrays.asList(args).subList(1, args.length);
            System.exit(RehearsalCommand.run(words, System.out, System.err));
        }
        SpringApplication.run(Application.class, args);
    }
}
