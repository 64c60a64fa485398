package org.shice.rehearsal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shice.rehearsal.RehearsalId;

/** The addresses of the pages of rehearsals. */
final class RehearsalAddress {

    static final String LIST = "rehearsals";
    static final String REHEARSAL = "rehearsal";
    static final String REPORT = LIST + "/:" + REHEARSAL;

    private static final String TEMPLATE = "template";
    private static final String START = "start";

    private RehearsalAddress() {}

    static String report(RehearsalId id) {
        return LIST + "/" + id;
    }

    /** The list with a plan in its form. */
    static String of(String template, LocalDate start) {
        return "%s?%s=%s&%s=%s".formatted(LIST, TEMPLATE, template, START, start);
    }

    static RehearsalId rehearsal(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(REHEARSAL)
                    .map(RehearsalId::of)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException();
        }
    }

    static Optional<String> template(BeforeEnterEvent event) {
        return parameter(event, TEMPLATE);
    }

    static Optional<LocalDate> start(BeforeEnterEvent event) {
        try {
            return parameter(event, START).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getParameters().getOrDefault(name, List.of()).stream()
                .findFirst();
    }
}
