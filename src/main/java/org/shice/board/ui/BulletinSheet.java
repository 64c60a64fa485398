package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;
import org.shice.board.BulletinText;
import org.shice.board.BulletinText.Table;

/** The report as it will stand on paper. */
final class BulletinSheet extends Composite<Article> {

    /** A count or a share. */
    private static final Pattern NUMBER = Pattern.compile("[\\d,.]+%?|—");

    BulletinSheet(BulletinText text) {
        getContent().addClassName("bulletin");
        getContent().add(new H2(text.title()), line("bulletin-period", text.period()));
        text.opening().forEach(words -> getContent().add(new Paragraph(words)));
        text.sections().forEach(section -> {
            getContent().add(new H3(section.heading()));
            section.paragraphs().forEach(words -> getContent().add(new Paragraph(words)));
            if (!section.table().rows().isEmpty()) {
                getContent().add(table(section.table()));
            }
        });
        text.signature().forEach(words -> getContent().add(line("bulletin-signature", words)));
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    private static Div table(Table content) {
        var table = new NativeTable();
        var head = new NativeTableRow();
        content.heads().forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        content.rows().forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(text -> {
                var cell = new NativeTableCell(text);
                cell.setClassName("number", NUMBER.matcher(text).matches());
                row.add(cell);
            });
            table.getBody().add(row);
        });
        var scroll = new Div(table);
        scroll.addClassName("bulletin-table");
        return scroll;
    }
}
