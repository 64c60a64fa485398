package org.shice;

import java.util.TimeZone;
import org.shice.platform.time.TimeSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: one process that holds the user interface, the REST API and the process engine. */
@SpringBootApplication
public class Application {

    /** The engine keeps its timers in the zone of the process: it must be the same on every node and after every start. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(TimeSettings.ZONE));
        SpringApplication.run(Application.class, args);
    }
}
