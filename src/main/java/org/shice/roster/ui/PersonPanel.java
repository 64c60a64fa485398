package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shice.organization.UnitInfo;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;
import org.shice.roster.ScopeMark;
import org.shice.roster.StaffPerson;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** One person of the staff list: where they stand, what can be done, and what the school says about them. */
final class PersonPanel extends Composite<Div> {

    private final StaffServices services;
    private final StaffPerson person;
    private final UnitInfo unit;
    private final Runnable changed;

    PersonPanel(StaffServices services, StaffPerson person, Runnable changed) {
        this.services = services;
        this.person = person;
        this.unit = services.units().get(person.info().unitId());
        this.changed = changed;
        getContent().addClassName("stack");
        getContent().add(facts());
        if (services.units().keeps(unit)) {
            getContent().add(actions());
        }
        getContent()
                .add(
                        person.info().state() == RecordState.DRAFT
                                        || !services.units().keeps(unit)
                                ? editor()
                                : note("staff.frozen." + person.info().state().name()));
    }

    private Component facts() {
        var info = person.info();
        var badges = new Div(StaffBadges.state(info, this), StaffBadges.account(info, this));
        badges.addClassName("staff-card-line");
        var place = note("staff.facts", unit.name(), info.documentMasked());
        var scope = new Paragraph(getTranslation(ScopeMark.of(info).orElse("roster.scope.inside")));
        scope.addClassName("quiet");
        return new Div(badges, place, scope);
    }

    private Component actions() {
        var info = person.info();
        var toolbar = new Toolbar(
                new Button(getTranslation("staff.status"), VaadinIcon.EXIT_O.create(), click -> new StatusDialog(
                                services, info, changed)
                        .open()));
        if (services.units().issuesAccounts(unit)) {
            toolbar.filters(account(info));
        }
        if (services.units().opensRecords(info.unitPath())) {
            toolbar.filters(new Anchor("records/" + info.id(), getTranslation("staff.record")));
        }
        return toolbar;
    }

    private Button account(RecordInfo info) {
        var known = info.account().isPresent();
        var button = new Button(getTranslation(known ? "staff.reissue" : "staff.issue.one"), VaadinIcon.KEY_O.create());
        button.addClickListener(click -> {
            if (known) {
                new ReissueDialog(services, info, changed).open();
            } else {
                new IssueDialog(services, unit, IssuePlan.of(List.of(new StaffRow(info, unit.name()))), changed).open();
            }
        });
        button.setEnabled(info.state() != RecordState.CLOSED);
        return button;
    }

    private Component editor() {
        var section = services.forms().section(person.info().schoolType(), "basic");
        var keeps = services.units().keeps(unit);
        var closed = new HashSet<>(person.fromTeacher());
        if (!keeps) {
            section.fields().forEach(field -> closed.add(field.key()));
            closed.addAll(Set.of(PersonForm.CONTRACT_START, PersonForm.CONTRACT_END));
        }
        closed.add("documentNumber");
        var form = new PersonForm(services, section, person.values(), closed);
        form.annotate(person.fromTeacher(), getTranslation("staff.from-teacher"));
        var save = new Button(
                getTranslation("staff.save"),
                click -> form.accepts(() -> {
                    services.roster().edit(person.info().id(), form.changes());
                    Notice.success(getTranslation("staff.saved", person.info().name()))
                            .open();
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setVisible(keeps);
        var part = new Div(form, save);
        part.addClassNames("detail-part", "stack");
        return part;
    }

    private Paragraph note(String key, Object... args) {
        var note = new Paragraph(getTranslation(key, args));
        note.addClassName("quiet");
        return note;
    }
}
