package org.shice.rehearsal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.plan.PlanTemplate;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.rehearsal.planfile.PlanFileWrong;
import org.shice.rehearsal.planfile.PlanFiles;
import org.shice.rehearsal.simulation.Scenario;

/**
 * What stands on the command line.
 *
 * @param report the file for the complete report, or null
 * @param speaksToProgram whether progress is written for a program that reads it
 */
record RehearsalArguments(Scenario scenario, Locale locale, @Nullable Path report, boolean speaksToProgram) {

    /** A city needs a district with a school, and a school of its own. */
    static final int FEWEST_UNITS = 2;

    static final int MOST_UNITS = 500;
    static final int MOST_TEACHERS = 20_000;

    private static final String PROGRESS = "--progress";
    private static final Set<String> NAMES =
            Set.of("--campaign", "--plan", "--units", "--teachers", "--seed", "--start", "--language", "--report");

    /** @throws Wrong when something is missing or not as it should be */
    static RehearsalArguments parse(List<String> words) {
        var values = values(words);
        var plan = plan(values);
        var template = plan == null ? template(values) : plan.template();
        var units = (int) number(values, "--units", FEWEST_UNITS, MOST_UNITS);
        var teachers = (int) number(values, "--teachers", 1, MOST_TEACHERS);
        if (teachers < units) {
            throw new Wrong("rehearsal.argument.teachers");
        }
        var seed = number(values, "--seed", 0, Integer.MAX_VALUE);
        var scenario = new Scenario(template, plan, units, teachers, seed, start(values, template, plan));
        var report = values.get("--report");
        return new RehearsalArguments(
                scenario, locale(values), report == null ? null : Path.of(report), words.contains(PROGRESS));
    }

    /** The language that is asked for, as far as that can be said of wrong arguments. */
    static Locale localeOf(List<String> words) {
        var place = words.indexOf("--language");
        return place >= 0 && place + 1 < words.size() && words.get(place + 1).equals("en")
                ? Texts.ENGLISH
                : Texts.CHINESE;
    }

    private static Map<String, String> values(List<String> words) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals(PROGRESS)) {
                continue;
            }
            if (!NAMES.contains(word)) {
                throw new Wrong("rehearsal.argument.unknown", word);
            }
            if (++i == words.size()) {
                throw new Wrong("rehearsal.argument.value", word);
            }
            values.put(word, words.get(i));
        }
        return values;
    }

    /** A plan in a file, or null for a template. */
    private static @Nullable PlanFile plan(Map<String, String> values) {
        var path = values.get("--plan");
        if (values.containsKey("--campaign") == (path != null)) {
            throw new Wrong(path == null ? "rehearsal.argument.neither" : "rehearsal.argument.both");
        }
        try {
            return path == null ? null : PlanFiles.read(Path.of(path));
        } catch (InvalidPathException e) {
            throw new Wrong("rehearsal.plan.file", path);
        } catch (PlanFileWrong e) {
            throw new Wrong(e.textKey(), e.values().toArray());
        }
    }

    private static String template(Map<String, String> values) {
        var template = required(values, "--campaign");
        if (!PlanTemplate.KEYS.contains(template)) {
            throw new Wrong("rehearsal.argument.template", template);
        }
        return template;
    }

    private static String required(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new Wrong("rehearsal.argument.missing", name);
        }
        return value;
    }

    private static long number(Map<String, String> values, String name, long least, long most) {
        var text = required(values, name);
        if (text.matches("\\d{1,10}")) {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Wrong("rehearsal.argument.number", name, Long.toString(least), Long.toString(most));
    }

    /** Without a day the plan runs on its own days, a template on those of its source. */
    private static LocalDate start(Map<String, String> values, String template, @Nullable PlanFile plan) {
        var text = values.get("--start");
        if (text == null && plan != null) {
            return plan.startsOn();
        }
        if (text == null) {
            return template.equals(PlanTemplate.CITY) ? LocalDate.of(2016, 12, 1) : LocalDate.of(2016, 10, 8);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Wrong("rehearsal.argument.day");
        }
    }

    private static Locale locale(Map<String, String> values) {
        var text = values.getOrDefault("--language", "zh");
        if (!Set.of("zh", "en").contains(text)) {
            throw new Wrong("rehearsal.argument.language");
        }
        return text.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
    }

    /** An argument is wrong; the message is the key of a text. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Object[] values;

        Wrong(String textKey, Object... values) {
            super(textKey);
            this.values = values.clone();
        }

        String in(Texts texts, Locale locale) {
            return texts.get(locale, String.valueOf(getMessage()), values);
        }
    }
}
