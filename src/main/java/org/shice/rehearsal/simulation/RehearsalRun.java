package org.shice.rehearsal.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.shice.platform.database.EphemeralData;
import org.shice.platform.i18n.Texts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts the product for one rehearsal, plays it, and deletes everything. The product sees neither the environment nor
 * the settings of the machine, only those given here, so it can reach neither the real database nor a mail server.
 */
public final class RehearsalRun {

    private static final String PREFIX = "shice-rehearsal-";

    private RehearsalRun() {}

    /**
     * @param progress hears the simulated day and the percentage
     * @return the report
     */
    public static RehearsalReport play(Scenario scenario, Locale locale, BiConsumer<LocalDate, Integer> progress) {
        deleteAbandoned();
        var data = directory();
        AtomicReference<@Nullable ConfigurableApplicationContext> product = new AtomicReference<>();
        var hook = new Thread(() -> end(product.get(), data), "rehearsal-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var context = start(data);
            product.set(context);
            var facts = context.getBean(Simulation.class).play(scenario, progress);
            return new ReportWriter(context.getBean(Texts.class), locale).write(facts, SelfCheck.check(facts));
        } finally {
            end(product.get(), data);
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Starts the product on data of its own. */
    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(RehearsalApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .environment(new OwnEnvironment(settings(data)))
                .run();
    }

    private static void end(@Nullable ConfigurableApplicationContext product, Path data) {
        if (product != null) {
            product.close();
        }
        EphemeralData.delete(data);
    }

    private static Map<String, Object> settings(Path data) {
        return Map.of(
                "spring.config.location", "classpath:/application.yaml",
                "shice.database.data-directory", data.toString(),
                "shice.database.port", "0",
                "shice.database.durable", "false",
                "camunda.bpm.job-execution.enabled", "false",
                "logging.threshold.console", "off",
                "logging.file.name", data.resolve("rehearsal.log").toString());
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(PREFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What killed rehearsals left behind; those that run are left alone. */
    private static void deleteAbandoned() {
        try (var found = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var directory : found) {
                if (Files.exists(directory.resolve(EphemeralData.MARK))) {
                    EphemeralData.delete(directory);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the variables of the process and without its system properties. */
    private static final class OwnEnvironment extends StandardEnvironment {

        OwnEnvironment(Map<String, Object> settings) {
            getPropertySources().addFirst(new MapPropertySource("rehearsal", settings));
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // The super method adds both.
        }
    }
}
