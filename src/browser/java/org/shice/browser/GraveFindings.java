package org.shice.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;

/** What keeps people from using a page, as axe-core finds it. */
final class GraveFindings {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int FEW_PLACES = 3;

    private GraveFindings() {}

    /** The serious and critical findings of the page once it is there, each with its address and the first places. */
    static List<String> of(Visitor at) {
        at.waitsForThePage();
        return new AxeBuilder(at.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> words(at, rule))
                        .toList();
    }

    private static String words(Visitor at, Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> node.getHtml())
                .limit(FEW_PLACES)
                .toList();
        return "%s: %s (%s) at %s".formatted(at.page().url(), rule.getId(), rule.getImpact(), places);
    }
}
