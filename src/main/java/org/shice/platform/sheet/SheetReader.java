package org.shice.platform.sheet;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Reads the first visible sheet of a workbook from outside, row by row, with one result for {@code .xlsx} and {@code
 * .xls}. Nothing is evaluated or followed: a formula is what it last showed, macros are not looked at, links not opened.
 */
@Component
public class SheetReader {

    /**
     * Judges a file by what can be seen without unpacking it, so that most refusals come at once.
     *
     * @throws SheetRefused as {@link #read}
     */
    public SheetKind inspect(byte[] content) {
        SheetLimits.enforce(content);
        var kind = SheetKind.of(content);
        try {
            switch (kind) {
                case XLSX -> XlsxArchive.judge(content);
                case XLS -> XlsSource.open(content).close();
            }
        } catch (IOException e) {
            throw new NotAWorkbook();
        } catch (RuntimeException e) {
            throw e instanceof SheetRefused refused ? refused : new NotAWorkbook();
        }
        return kind;
    }

    /**
     * Gives every filled row to the consumer. A refusal may come after some rows have been given.
     *
     * @throws SheetRefused when the content is no workbook, is encrypted, unsafe or too large
     */
    public SheetKind read(byte[] content, Consumer<SheetRow> rows) {
        SheetLimits.enforce(content);
        var kind = SheetKind.of(content);
        var sink = new RowSink(rows);
        try {
            switch (kind) {
                case XLSX -> new XlsxSource(content).read(sink);
                case XLS -> new XlsSource(content).read(sink);
            }
            sink.finish();
        } catch (EncryptedDocumentException e) {
            throw new EncryptedWorkbook();
        } catch (IOException | OpenXML4JException | SAXException e) {
            throw sink.failureOr(new NotAWorkbook());
        } catch (RuntimeException | StackOverflowError e) {
            // POI asks its users to expect any exception from a crafted file; what the consumer threw is passed on.
            throw e instanceof SheetRefused refused ? refused : sink.failureOr(new NotAWorkbook());
        }
        return kind;
    }
}
