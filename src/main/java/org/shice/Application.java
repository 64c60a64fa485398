package org.shice;

import java.util.Arrays;
import org.shice.rehearsal.RehearsalCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the product: one process that holds the user interface, the REST API and the process engine; or, with the word
 * {@code rehearse}, a rehearsal, which serves nobody and ends by itself.
 */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(RehearsalCommand.NAME)) {
            var words = Arrays.asList(args).subList(1, args.length);
            System.exit(RehearsalCommand.run(words, System.out, System.err));
        }
        SpringApplication.run(Application.class, args);
    }
}
