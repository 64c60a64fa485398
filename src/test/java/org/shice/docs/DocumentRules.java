package org.shice.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what documents say about the product; each returns what is wrong in one document. */
final class DocumentRules {

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern GUARDED = Pattern.compile("\\*\\*Guarded by:\\*\\* (.*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)]*)?\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\bSHICE_[A-Z_]+\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern SET_IN_COMPOSE = Pattern.compile("(?m)^\\s+([A-Z_]+): ");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^([A-Z_]+)=");

    private final CodeBase codeBase;
    private final Set<String> libraries;
    private final Set<String> variables;

    /**
     * @param libraries the artifacts that the build names itself
     * @param variables the environment variables that the product or its compose file reads
     */
    DocumentRules(CodeBase codeBase, Set<String> libraries, Set<String> variables) {
        this.codeBase = codeBase;
        this.libraries = libraries;
        this.variables = variables;
    }

    Map<String, Function<Path, List<String>>> all() {
        var rules = new LinkedHashMap<String, Function<Path, List<String>>>();
        rules.put("decision", this::decision);
        rules.put("dependencies", this::dependencies);
        rules.put("environment", this::environment);
        rules.put("example", this::example);
        rules.put("links", this::links);
        return rules;
    }

    /** Without it a decision is guarded by a test that was renamed away, or by nothing. */
    private List<String> decision(Path record) {
        var guards = GUARDED.matcher(CodeBase.text(record))
                .results()
                .flatMap(line -> NAMED.matcher(line.group(1)).results())
                .map(name -> name.group(1))
                .toList();
        return guards.isEmpty()
                ? List.of(record + " is guarded by nothing")
                : guards.stream()
                        .filter(name -> !codeBase.hasTest(name) && !Files.isRegularFile(Path.of(name)))
                        .map(name -> record + " is guarded by " + name + ", which does not exist")
                        .toList();
    }

    /** Without it a library is shipped that nobody has justified, or justified that nobody ships. */
    private List<String> dependencies(Path document) {
        var named = NAMED.matcher(CodeBase.text(document))
                .results()
                .map(name -> name.group(1))
                .filter(name -> name.contains(":"))
                .collect(Collectors.toCollection(TreeSet::new));
        return differences(libraries, named, document.toString(), "the build");
    }

    /** Without it people set a variable that nothing reads. */
    private List<String> environment(Path document) {
        return VARIABLE.matcher(CodeBase.text(document))
                .results()
                .map(name -> name.group())
                .filter(name -> !variables.contains(name))
                .distinct()
                .map(name -> document + " names " + name + ", which nothing reads")
                .toList();
    }

    /** Without it the start with compose stops at a variable that the example does not mention. */
    private List<String> example(Path example) {
        var compose = example.resolveSibling("compose.yaml");
        return differences(
                names(PLACEHOLDER, compose), names(EXAMPLE, example), example.toString(), compose.toString());
    }

    /** Without it a reader lands nowhere. */
    private List<String> links(Path document) {
        return LINK.matcher(CodeBase.text(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> document + " links to " + target + ", which does not exist")
                .toList();
    }

    /** What the configuration and the compose file read or set. */
    static Set<String> variables(Path configuration, Path compose) {
        return Stream.of(names(PLACEHOLDER, configuration), names(PLACEHOLDER, compose), names(SET_IN_COMPOSE, compose))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Pattern pattern, Path file) {
        return pattern.matcher(CodeBase.text(file))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> differences(Set<String> wanted, Set<String> there, String document, String source) {
        var missing = wanted.stream()
                .filter(name -> !there.contains(name))
                .map(name -> document + " lacks " + name + " of " + source);
        var extra = there.stream()
                .filter(name -> !wanted.contains(name))
                .map(name -> document + " names " + name + ", which is not in " + source);
        return Stream.concat(missing, extra).sorted().toList();
    }
}
