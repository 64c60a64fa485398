package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.shice.forms.ui.RowEditor;
import org.shice.profile.RecordSheet;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** The teacher's own record (我的信息). The address names the section, so that reload and bookmark find it again. */
@Route(value = "my-record", layout = MainLayout.class)
@Menu(title = "profile.my-record", order = 10, icon = "vaadin:user-card")
@RolesAllowed("TEACHER")
class MyRecordView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient RecordPages pages;
    private transient @Nullable RecordForm form;

    MyRecordView(RecordPages pages) {
        this.pages = pages;
        getContent().addClassNames("page", "record-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String section) {
        if (form != null && section != null) {
            form.show(section);
            return;
        }
        getContent().removeAll();
        pages.editing.own().ifPresentOrElse(sheet -> show(sheet, section), this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.my-record");
    }

    private void show(RecordSheet sheet, @Nullable String section) {
        var chosen = section == null ? firstToDo(sheet) : section;
        form = new RecordForm(pages, sheet, chosen, RowEditor.BY_TEACHER, MyRecordView::go);
        var header = new PageHeader(sheet.info().name())
                .subtitle(getTranslation("profile.record.subtitle", sheet.info().documentMasked()))
                .badges(RecordBadge.of(sheet.info().state(), this));
        getContent().add(header, form);
    }

    private void showNothing() {
        getContent()
                .add(new EmptyState(
                        VaadinIcon.FILE_TEXT_O,
                        getTranslation("profile.my-record.none"),
                        getTranslation("profile.my-record.none.hint")));
    }

    /** The first section that needs something, so that a phone opens where the work is. */
    private static String firstToDo(RecordSheet sheet) {
        return sheet.sections().stream()
                .filter(section -> section.editable()
                        && (section.missing() > 0 || !section.remarks().isEmpty()))
                .findFirst()
                .orElse(sheet.sections().get(0))
                .code();
    }

    private static void go(String section) {
        UI.getCurrent().navigate(MyRecordView.class, section);
    }
}
