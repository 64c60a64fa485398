package org.shice.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.shice.plan.PlanTemplate;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.RehearsalArguments.Wrong;
import org.shice.rehearsal.simulation.RehearsalReport;
import org.shice.rehearsal.simulation.RehearsalRun;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * {@code rehearse}: plays a plan and prints what it would cause. Ends with 0 when the self-check finds nothing, with 1
 * when it does or the rehearsal breaks off, with 2 when an argument is wrong.
 */
public final class RehearsalCommand {

    /** The first word of the command line. */
    public static final String NAME = "rehearse";

    /** What a line of progress begins with; the day and the percentage follow. */
    static final String PROGRESS = "progress ";

    private static final int FAILED = 1;
    private static final int WRONG = 2;
    private static final int STEP = 5;

    private final Texts texts = new Texts(new PathMatchingResourcePatternResolver());
    private final PrintStream output;
    private final PrintStream errors;

    private RehearsalCommand(PrintStream output, PrintStream errors) {
        this.output = output;
        this.errors = errors;
    }

    /**
     * @param words the command line after {@link #NAME}
     * @return the exit code
     */
    public static int run(List<String> words, PrintStream output, PrintStream errors) {
        return new RehearsalCommand(utf8(output), utf8(errors)).run(words);
    }

    /** Chinese leaves the process as UTF-8, whatever the machine is set to. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private int run(List<String> words) {
        var locale = RehearsalArguments.localeOf(words);
        try {
            return run(RehearsalArguments.parse(words));
        } catch (Wrong wrong) {
            var templates = String.join(", ", PlanTemplate.KEYS);
            errors.print(wrong.in(texts, locale) + "\n" + texts.get(locale, "rehearsal.usage", templates) + "\n");
            return WRONG;
        } catch (RuntimeException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            errors.print(texts.get(locale, "rehearsal.command.failed", cause.toString()) + "\n");
            return FAILED;
        }
    }

    private int run(RehearsalArguments arguments) {
        var file = arguments.report();
        if (file != null) {
            write(file, "");
        }
        var report = RehearsalRun.play(arguments.scenario(), arguments.locale(), progress(arguments));
        if (file != null) {
            write(file, report.complete());
        }
        if (!arguments.speaksToProgram()) {
            output.print(report.summary());
        }
        return exitCode(report);
    }

    private static int exitCode(RehearsalReport report) {
        return report.violations() == 0 ? 0 : FAILED;
    }

    private BiConsumer<LocalDate, Integer> progress(RehearsalArguments arguments) {
        if (arguments.speaksToProgram()) {
            return (day, percent) -> {
                output.print(PROGRESS + day + " " + percent + "\n");
                if (output.checkError()) {
                    throw new IllegalStateException("nobody listens any more");
                }
            };
        }
        var said = new int[] {-STEP};
        return (day, percent) -> {
            if (percent >= said[0] + STEP) {
                said[0] = percent;
                errors.print(texts.get(arguments.locale(), "rehearsal.command.day", day.toString(), percent.toString())
                        + "\n");
            }
        };
    }

    /** Written before the rehearsal too, so that nobody waits for a report that has no place. */
    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Wrong("rehearsal.argument.report", file.toString());
        }
    }
}
