package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.shice.forms.ui.RowEditor;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordId;
import org.shice.profile.RecordSheet;
import org.shice.profile.Reveal;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** A record as the school and the offices above see it; the unit's information administrator may fill it. */
@Route(value = "records/:record/:section?", layout = MainLayout.class)
@RolesAllowed({"INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER", "SECTION_REVIEWER"})
class SchoolRecordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RecordPages pages;
    private final transient Reveal reveal;
    private transient @Nullable RecordForm form;
    private transient @Nullable RecordId shown;

    SchoolRecordView(RecordPages pages, Reveal reveal) {
        this.pages = pages;
        this.reveal = reveal;
        getContent().addClassNames("page", "record-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var record = record(event.getRouteParameters());
        var section = event.getRouteParameters().get("section");
        if (form != null && record.equals(shown) && section.isPresent()) {
            form.show(section.get());
            return;
        }
        var sheet = pages.editing.open(record);
        shown = record;
        var first = sheet.sections().get(0).code();
        form = new RecordForm(pages, sheet, section.orElse(first), RowEditor.BY_SCHOOL, code -> go(record, code));
        getContent().removeAll();
        getContent().add(header(sheet), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.record");
    }

    private PageHeader header(RecordSheet sheet) {
        var open = new Button(getTranslation("profile.reveal"), VaadinIcon.EYE.create());
        open.setVisible(reveal.isAllowed(sheet.info().id()));
        open.addClickListener(click -> new RevealDialog(reveal, sheet.info().id()).open());
        return new PageHeader(sheet.info().name())
                .subtitle(getTranslation("profile.record.subtitle", sheet.info().documentMasked()))
                .badges(RecordBadge.of(sheet.info().state(), this))
                .actions(open);
    }

    private static RecordId record(RouteParameters parameters) {
        return parameters.get("record").flatMap(RecordId::parse).orElseThrow(() -> new NotFound("record"));
    }

    private static void go(RecordId record, String section) {
        UI.getCurrent().navigate("records/" + record + "/" + section);
    }
}
