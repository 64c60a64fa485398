package org.shice.rehearsal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that fetches the complete report; rights are checked again when it is fetched. */
final class RehearsalDownload {

    private RehearsalDownload() {}

    static Anchor of(String text, Supplier<String> report) {
        DownloadHandler handler = event -> {
            event.setFileName("rehearsal.md");
            event.setContentType("text/markdown;charset=UTF-8");
            event.getOutputStream().write(report.get().getBytes(StandardCharsets.UTF_8));
        };
        return new Anchor(handler, text);
    }
}
