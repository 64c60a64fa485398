package org.shice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Locale;

/** A link that fetches a file in the reader's language; rights are checked again when it is fetched. */
public final class FileLink {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private FileLink() {}

    public static Anchor workbook(String text, String fileName, File file) {
        return of(text, fileName, OFFICE + "spreadsheetml.sheet", file);
    }

    public static Anchor document(String text, String fileName, File file) {
        return of(text, fileName, OFFICE + "wordprocessingml.document", file);
    }

    private static Anchor of(String text, String fileName, String type, File file) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(type);
            file.write(event.getUI().getLocale(), event.getOutputStream());
        };
        return new Anchor(handler, text);
    }

    /** Writes the file. */
    @FunctionalInterface
    public interface File {
        void write(Locale locale, OutputStream target);
    }
}
