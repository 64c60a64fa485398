package org.shice.roster.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Function;
import org.shice.platform.sheet.SheetKind;
import org.shice.roster.SheetFile;

/** Workbooks that are made when they are fetched; rights are checked again then. */
final class Downloads {

    private Downloads() {}

    static DownloadHandler of(Function<DownloadEvent, SheetFile> maker) {
        return event -> {
            var file = maker.apply(event);
            event.setFileName(file.name());
            event.setContentType(file.kind().mediaType());
            event.setContentLength(file.content().length);
            event.getOutputStream().write(file.content());
        };
    }

    /** For workbooks that are written while they are read. */
    static DownloadHandler stream(String name, Writer writer) {
        return event -> {
            event.setFileName(name);
            event.setContentType(SheetKind.XLSX.mediaType());
            writer.write(event);
        };
    }

    /** Writes into the answer. */
    @FunctionalInterface
    interface Writer {

        void write(DownloadEvent event);
    }
}
