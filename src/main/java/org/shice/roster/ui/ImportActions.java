package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.shice.roster.ImportInfo;
import org.shice.ui.Confirmation;
import org.shice.ui.Notice;

/** What can be done with an import as it stands. */
final class ImportActions extends Composite<Div> {

    private final ImportServices services;
    private final Runnable changed;

    ImportActions(ImportServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        getContent().addClassName("page-header-actions");
    }

    void show(ImportInfo info) {
        getContent().removeAll();
        if (info.correctable()) {
            getContent().add(errorFile(info));
        }
        switch (info.state()) {
            case READY -> getContent().add(discard(info), confirm(info));
            case DONE -> getContent().add(again(), roster(info));
            case FAILED, DISCARDED -> getContent().add(again());
            case READING, APPLYING -> {}
        }
    }

    private Component errorFile(ImportInfo info) {
        var link = new Anchor(
                Downloads.of(event ->
                        services.sheets().errorWorkbook(info.id(), event.getUI().getLocale())),
                getTranslation("imports.error-file"));
        link.addClassName("button-link-quiet");
        return link;
    }

    private Component discard(ImportInfo info) {
        return new Button(
                getTranslation("imports.discard"),
                click -> Confirmation.askDangerous(
                        getTranslation("imports.discard.question"),
                        getTranslation("imports.discard.consequence"),
                        getTranslation("imports.discard"),
                        () -> {
                            services.decisions().discard(info.id());
                            Notice.success(getTranslation("imports.discarded")).open();
                            UI.getCurrent().navigate(ImportListView.class);
                        }));
    }

    private Component confirm(ImportInfo info) {
        var rows = info.counts().accepted() - info.counts().applied();
        var confirm = new Button(
                getTranslation("imports.confirm", rows),
                click -> Confirmation.ask(
                        getTranslation("imports.confirm.question", rows),
                        summary(info),
                        getTranslation("imports.confirm", rows),
                        () -> {
                            services.decisions().confirm(info.id());
                            changed.run();
                        }));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(rows > 0);
        return confirm;
    }

    private String summary(ImportInfo info) {
        var counts = info.counts();
        var skipped = counts.added() + counts.changed() - counts.accepted();
        return getTranslation(
                "imports.confirm.summary",
                counts.acceptedNew(),
                counts.accepted() - counts.acceptedNew(),
                counts.overwriting(),
                skipped,
                counts.wrong());
    }

    private Button again() {
        return new Button(
                getTranslation("imports.again"), click -> UI.getCurrent().navigate(ImportListView.class));
    }

    private Component roster(ImportInfo info) {
        var link = new Anchor(
                RosterListView.ROUTE + "?unit=" + info.unitId() + "&account=false",
                getTranslation(
                        services.units().issuesAccounts(services.units().get(info.unitId()))
                                ? "imports.next.accounts"
                                : "imports.next.roster"));
        link.addClassName("button-link");
        return link;
    }
}
