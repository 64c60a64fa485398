package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shice.platform.i18n.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every step of both source plans is a line of a template, and every line has its words. */
class PlanTemplatesTest {

    private final PlanTemplates templates = new PlanTemplates(
            JsonMapper.builder().addModule(new JavaTimeModule()).build());
    private final Texts texts = new Texts(new PathMatchingResourcePatternResolver());

    @Test
    void every_entry_of_the_calendar_of_the_university_is_a_milestone() {
        assertThat(sources(PlanTemplate.UNIVERSITY)).containsAll(ids("M-A", 10)).containsAll(ids("A2-", 8));
    }

    @Test
    void every_entry_of_the_calendar_of_the_city_is_a_milestone() {
        assertThat(sources(PlanTemplate.CITY))
                .containsAll(ids("M-B", 6))
                .containsAll(ids("COUNTY-", 6))
                .containsAll(ids("DIRECT-", 8));
    }

    @Test
    void every_line_has_a_name_in_both_languages() {
        templates.all().forEach(template -> template.milestones()
                .forEach(line -> Stream.of(Texts.CHINESE, Texts.ENGLISH).forEach(locale -> assertThat(
                                texts.has(locale, "plan.milestone." + template.key() + "." + line.key()))
                        .as("%s %s", line.key(), locale)
                        .isTrue())));
    }

    @Test
    void every_choice_has_its_options_in_words() {
        assertThat(PlanChoice.of(PlanTemplate.CITY)).hasSize(5);
        assertThat(PlanChoice.of(PlanTemplate.UNIVERSITY)).hasSize(7);
        assertThat(PlanChoice.values()).allSatisfy(choice -> {
            assertThat(choice.id()).matches("C-\\d\\d");
            assertThat(choice.options()).hasSize(2).allSatisfy(option -> assertThat(
                            texts.has(Texts.CHINESE, "plan.option." + option))
                    .isTrue());
        });
    }

    private Set<String> sources(String template) {
        return templates.get(template).milestones().stream()
                .flatMap(line -> line.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> prefix + number)
                .collect(Collectors.toSet());
    }
}
