package org.shice.rehearsal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that fetches a text as a file; rights are checked again when it is fetched. */
final class RehearsalDownload {

    private RehearsalDownload() {}

    static Anchor report(String text, Supplier<String> report) {
        return of(text, "rehearsal.md", "text/markdown;charset=UTF-8", report);
    }

    /** A plan for {@code rehearse --plan}. */
    static Anchor plan(String text, Supplier<String> plan) {
        return of(text, "plan.json", "application/json;charset=UTF-8", plan);
    }

    private static Anchor of(String text, String fileName, String type, Supplier<String> content) {
        DownloadHandler handler = event -> {
            var bytes = content.get().getBytes(StandardCharsets.UTF_8);
            event.setFileName(fileName);
            event.setContentType(type);
            event.getOutputStream().write(bytes);
        };
        return new Anchor(handler, text);
    }
}
