package org.shice.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of requirements as the test reads it: each row names a requirement, how far it is, the code and the tests
 * that hold it, and what is open.
 */
record Requirements(List<Row> rows) {

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    static Requirements read(Path document) {
        return new Requirements(CodeBase.lines(document).stream()
                .filter(line -> line.matches("\\|.*\\|.*\\|"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> !cells.get(0).equals("Id") && !cells.get(0).startsWith("---"))
                .map(Row::of)
                .toList());
    }

    /** By name; each returns what is wrong, naming the row. */
    static Map<String, Function<Requirements, List<String>>> rules(Set<String> ids, CodeBase codeBase) {
        var rules = new LinkedHashMap<String, Function<Requirements, List<String>>>();
        rules.put("ids", table -> table.ids(ids));
        rules.put("code", table -> table.unknown(Row::code, codeBase::hasCode));
        rules.put("tests", table -> table.unknown(Row::tests, codeBase::hasTest));
        rules.put("state", Requirements::states);
        return rules;
    }

    /** Without it a requirement is forgotten, or answered twice in two ways. */
    private List<String> ids(Set<String> ids) {
        var wrong = new ArrayList<String>();
        var times = rows.stream().collect(Collectors.groupingBy(Row::id, Collectors.counting()));
        times.forEach((id, count) -> {
            if (count > 1) {
                wrong.add(id + " stands " + count + " times");
            }
            if (!ids.contains(id)) {
                wrong.add(id + " is no requirement");
            }
        });
        ids.stream().filter(id -> !times.containsKey(id)).forEach(id -> wrong.add(id + " is missing"));
        return wrong;
    }

    /** Without it the table goes on naming what was renamed or never written. */
    private List<String> unknown(Function<Row, List<String>> names, java.util.function.Predicate<String> exists) {
        return rows.stream()
                .flatMap(row -> names.apply(row).stream()
                        .filter(name -> !exists.test(name))
                        .map(name -> row.id() + " names " + name))
                .toList();
    }

    /** Without it a row claims more than it can show. */
    private List<String> states() {
        return rows.stream()
                .filter(row -> !row.isHonest())
                .map(row -> row.id() + " is " + row.state() + " with code " + row.code() + ", tests " + row.tests()
                        + ", open: " + row.open())
                .toList();
    }

    record Row(String id, String what, String state, List<String> code, List<String> tests, String open) {

        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0), cells.get(1), cells.get(2), named(cells.get(3)), named(cells.get(4)), cells.get(5));
        }

        boolean isHonest() {
            var shown = !code.isEmpty() && !tests.isEmpty();
            return !what.isEmpty()
                    && switch (state) {
                        case "implemented" -> shown && open.isEmpty();
                        case "partly" -> shown && !open.isEmpty();
                        case "open" -> code.isEmpty() && tests.isEmpty() && !open.isEmpty();
                        default -> false;
                    };
        }

        private static List<String> named(String cell) {
            return NAMED.matcher(cell)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }
    }
}
