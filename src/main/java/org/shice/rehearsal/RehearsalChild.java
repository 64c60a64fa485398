package org.shice.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The process of a rehearsal, seen from the product. */
final class RehearsalChild {

    private static final int LONGEST_MESSAGE = 1000;
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path report;
    private final @Nullable Path plan;

    private RehearsalChild(Process process, Path report, @Nullable Path plan) {
        this.process = process;
        this.report = report;
        this.plan = plan;
    }

    /** @param command of the product, see {@link RehearsalJava} */
    static RehearsalChild start(List<String> command, NewRehearsal rehearsal, Subject subject) {
        try {
            var report = Files.createTempFile("shice-rehearsal", ".md");
            var plan = written(subject.file());
            var words = new ArrayList<>(command);
            words.addAll(List.of(RehearsalCommand.NAME, "--progress"));
            words.addAll(plan == null ? List.of("--campaign", subject.template()) : List.of("--plan", plan.toString()));
            words.addAll(List.of("--units", String.valueOf(rehearsal.units())));
            words.addAll(List.of("--teachers", String.valueOf(rehearsal.teachers())));
            words.addAll(List.of("--seed", String.valueOf(rehearsal.seed())));
            words.addAll(List.of("--start", rehearsal.startsOn().toString()));
            words.addAll(List.of("--language", rehearsal.language(), "--report", report.toString()));
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            return new RehearsalChild(builder.start(), report, plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path written(@Nullable String file) throws IOException {
        return file == null ? null : Files.writeString(Files.createTempFile("shice-plan", ".json"), file);
    }

    /**
     * Follows it to its end.
     *
     * @param progress hears the simulated day and the percentage
     */
    Outcome await(BiConsumer<LocalDate, Integer> progress) throws IOException, InterruptedException {
        try {
            return follow(progress);
        } finally {
            Files.deleteIfExists(report);
            if (plan != null) {
                Files.deleteIfExists(plan);
            }
        }
    }

    private Outcome follow(BiConsumer<LocalDate, Integer> progress) throws IOException, InterruptedException {
        var said = new StringBuilder();
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(RehearsalCommand.PROGRESS)) {
                    var words = line.split(" ", 0);
                    progress.accept(LocalDate.parse(words[1]), Integer.valueOf(words[2]));
                } else if (said.length() < LONGEST_MESSAGE) {
                    said.append(line).append('\n');
                }
            }
        }
        var code = process.waitFor();
        var text = Files.readString(report);
        return new Outcome(code, text, said.substring(0, Math.min(said.length(), LONGEST_MESSAGE)));
    }

    /** Ends it gently, so that it deletes its data, and by force when it does not end. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How it ended.
     *
     * @param report empty when it broke off
     * @param said what it printed beside its progress
     */
    record Outcome(int exitCode, String report, String said) {

        RehearsalState state() {
            if (report.isEmpty()) {
                return RehearsalState.FAILED;
            }
            return exitCode == 0 ? RehearsalState.PASSED : RehearsalState.OBJECTED;
        }
    }
}
