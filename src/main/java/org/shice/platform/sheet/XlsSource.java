package org.shice.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Streams the first visible sheet of an {@code .xls}. Macros that the file may hold are not looked at. */
final class XlsSource {

    private final byte[] content;

    XlsSource(byte[] content) {
        this.content = content;
    }

    void read(RowSink sink) throws IOException {
        try (var files = open(content)) {
            var cells = new XlsCells(sink);
            var formats = new FormatTrackingHSSFListener(cells);
            cells.use(formats);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, files);
        }
    }

    static POIFSFileSystem open(byte[] content) throws IOException {
        var files = new POIFSFileSystem(new ByteArrayInputStream(content));
        if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            files.close();
            throw new EncryptedWorkbook();
        }
        return files;
    }
}
