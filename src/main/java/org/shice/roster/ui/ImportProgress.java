package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportState;

/** How far the reading or the writing has come; it goes on when the page is left. */
final class ImportProgress extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    ImportProgress() {
        words.getElement().setAttribute("role", "status");
        var hint = new Paragraph(getTranslation("imports.progress.hint"));
        hint.addClassName("quiet");
        getContent().addClassNames("panel", "import-progress");
        getContent().add(words, bar, hint);
    }

    void show(ImportInfo info) {
        var reading = info.state() == ImportState.READING;
        setVisible(reading || info.state() == ImportState.APPLYING);
        bar.setIndeterminate(info.totalRows() == 0);
        bar.setValue(info.totalRows() == 0 ? 0 : Math.min(1, (double) info.processedRows() / info.totalRows()));
        words.setText(
                info.totalRows() == 0
                        ? getTranslation("imports.progress.begin")
                        : getTranslation(
                                reading ? "imports.progress.reading" : "imports.progress.applying",
                                info.processedRows(),
                                info.totalRows()));
    }
}
