package org.shice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * The application as it starts for real, empty, but on free ports and on data of its own. Each application sets the
 * place where the JVM keeps who is signed in; closing gives it back to the one all other tests share.
 */
final class StartedApplication implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("(http://localhost:\\d+)/first-administrator/(\\S+)");

    private final SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
    private final ConfigurableApplicationContext context;

    private StartedApplication(List<String> settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                // as the start command and the compose file hand it over when nobody asked for a demo world
                "--shice.demo=",
                "--shice.database.port=0",
                "--shice.database.data-directory="
                        + Path.of("target", "main-job", UUID.randomUUID().toString())));
        arguments.addAll(settings);
        this.context = new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
    }

    static StartedApplication start(String... settings) {
        return new StartedApplication(List.of(settings));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The link for the first administrator among what was printed. */
    static Link link(CapturedOutput output) {
        var link = LINK.matcher(output);
        if (!link.find()) {
            throw new IllegalStateException("no one-time link was printed");
        }
        return new Link(link.group(1), link.group(2));
    }

    @Override
    public void close() {
        context.close();
        SecurityContextHolder.setContextHolderStrategy(before);
    }

    /** Where the application answers, and the token of its one-time link. */
    record Link(String base, String token) {

        String address() {
            return base + "/first-administrator/" + token;
        }
    }
}
