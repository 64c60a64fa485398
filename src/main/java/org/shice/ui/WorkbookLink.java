package org.shice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Locale;

/** A link that fetches something as a workbook; rights are checked again when it is fetched. */
public final class WorkbookLink {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookLink() {}

    public static Anchor of(String text, String fileName, Sheet sheet) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(XLSX);
            sheet.write(event.getUI().getLocale(), event.getOutputStream());
        };
        return new Anchor(handler, text);
    }

    /** Writes the workbook. */
    @FunctionalInterface
    public interface Sheet {
        void write(Locale locale, OutputStream target);
    }
}
