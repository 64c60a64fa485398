package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportState;
import org.shice.roster.RosterWords;

/** What is to be said about the file as a whole: why it cannot be used, what was ignored, what came of it. */
final class ImportNotes extends Composite<Div> {

    private final RosterWords words;

    ImportNotes(RosterWords words) {
        this.words = words;
        getContent().addClassName("import-notes");
    }

    void show(ImportInfo info) {
        getContent().removeAll();
        if (info.state() == ImportState.DONE) {
            var counts = info.counts();
            say("imports.done", counts.applied(), counts.all() - counts.applied(), counts.wrong())
                    .addClassName("import-done");
        } else if (info.state() == ImportState.DISCARDED) {
            say("imports.discarded.hint");
        } else if (info.state() == ImportState.FAILED) {
            say("imports.failed").addClassName("form-error");
        } else if (info.state() == ImportState.READY) {
            say(
                    info.counts().wrong() > 0 ? "imports.ready.wrong" : "imports.ready",
                    info.counts().wrong());
        }
        if (!info.problems().isEmpty()) {
            var list = new UnorderedList();
            info.problems().forEach(problem -> list.add(new ListItem(words.problem(problem, getLocale()))));
            getContent().add(list);
        }
        if (!info.ignoredColumns().isEmpty()) {
            say("imports.ignored", String.join(getTranslation("roster.separator"), info.ignoredColumns()))
                    .addClassName("quiet");
        }
    }

    private Paragraph say(String key, Object... args) {
        var line = new Paragraph(getTranslation(key, args));
        getContent().add(line);
        return line;
    }
}
