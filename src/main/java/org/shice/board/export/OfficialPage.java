package org.shice.board.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document in the layout of official papers: A4, title, headings, indented text, tables, signature at the right. */
final class OfficialPage implements AutoCloseable {

    private static final String TITLE_FONT = "宋体";
    private static final String HEADING_FONT = "黑体";
    private static final String TEXT_FONT = "仿宋";
    private static final String LATIN_FONT = "Times New Roman";
    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 11;
    private static final double LINE_POINTS = 28;
    private static final int TWO_CHARACTERS = 640;
    private static final int GAP = 200;

    /** A4 and its margins, in twentieths of a point. */
    private static final long WIDTH = 11_906;

    private static final long HEIGHT = 16_838;
    private static final long SIDE = 1_588;
    private static final long TOP = 2_098;

    private final XWPFDocument document = new XWPFDocument();

    OfficialPage() {
        var page = document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = page.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
    }

    void title(String text) {
        var run = run(paragraph(ParagraphAlignment.CENTER), text, TITLE_FONT, TITLE_SIZE);
        run.setBold(true);
    }

    void centred(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(GAP);
        run(paragraph, text, TEXT_FONT, TEXT_SIZE);
    }

    void flush(String text) {
        run(paragraph(ParagraphAlignment.LEFT), text, TEXT_FONT, TEXT_SIZE);
    }

    void heading(String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING_FONT, TEXT_SIZE);
    }

    void paragraph(String text) {
        var paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        run(paragraph, text, TEXT_FONT, TEXT_SIZE);
    }

    /** A table over the whole width whose head is repeated on every page. */
    void table(List<String> heads, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, heads.size());
        table.setWidth("100%");
        table.setTableAlignment(TableRowAlign.CENTER);
        fill(table.getRow(0), heads, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
        space();
    }

    void signature(String text) {
        var paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(TWO_CHARACTERS);
        run(paragraph, text, TEXT_FONT, TEXT_SIZE);
    }

    void space() {
        document.createParagraph();
    }

    void write(OutputStream target) throws IOException {
        document.write(target);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            var lines = cells.get(i).split("\n", -1);
            var run = run(row.getCell(i).getParagraphs().get(0), lines[0], head ? HEADING_FONT : TEXT_FONT, TABLE_SIZE);
            for (int line = 1; line < lines.length; line++) {
                run.addBreak();
                run.setText(lines[line]);
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(LATIN_FONT);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        return run;
    }
}
