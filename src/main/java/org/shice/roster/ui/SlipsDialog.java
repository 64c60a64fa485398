package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.util.List;
import org.shice.roster.AccountSlip;
import org.shice.roster.SheetFile;
import org.shice.ui.Confirmation;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Offers the slips of fresh accounts. The one-time passwords are nowhere else: when it closes they are gone. */
final class SlipsDialog extends Composite<Dialog> {

    private final StaffServices services;
    private final transient List<AccountSlip> slips;
    private boolean fetched;

    /**
     * @param linked people whose existing account was joined to their record
     * @param untouched people for whom nothing happened, because the person stopped
     */
    SlipsDialog(StaffServices services, List<AccountSlip> slips, int linked, int untouched) {
        this.services = services;
        this.slips = slips;
        var dialog = getContent();
        dialog.setWidth("min(34rem, 94vw)");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setHeaderTitle(getTranslation("staff.slips.title", slips.size()));
        if (linked > 0) {
            dialog.add(new Paragraph(getTranslation("staff.slips.linked", linked)));
        }
        if (untouched > 0) {
            dialog.add(new Paragraph(getTranslation("staff.slips.untouched", untouched)));
        }
        if (slips.isEmpty()) {
            fetched = true;
        } else {
            offer();
        }
        dialog.getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    void open() {
        getContent().open();
    }

    private void offer() {
        var warning = new Paragraph(getTranslation("staff.slips.once"));
        warning.addClassName("staff-warning");
        var download = new Anchor(Downloads.of(this::workbook), getTranslation("staff.slips.download"));
        download.addClassName("button-link");
        download.getElement().addEventListener("click", click -> fetched = true);
        getContent().add(warning, download, new Paragraph(getTranslation("staff.slips.hand-out")));
    }

    private SheetFile workbook(DownloadEvent event) {
        var address = ServletUriComponentsBuilder.fromContextPath(
                        ((VaadinServletRequest) event.getRequest()).getHttpServletRequest())
                .toUriString();
        return services.slips().workbook(slips, address, event.getUI().getLocale());
    }

    private void close() {
        if (fetched) {
            getContent().close();
            return;
        }
        Confirmation.askDangerous(
                getTranslation("staff.slips.lose"),
                getTranslation("staff.slips.lose.consequence"),
                getTranslation("staff.slips.lose.confirm"),
                getContent()::close);
    }
}
