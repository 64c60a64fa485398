package org.shice.roster.rest;

import java.nio.charset.StandardCharsets;
import org.shice.roster.SheetFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as an answer, which nobody may keep on the way. */
final class SheetResponse {

    private SheetResponse() {}

    static ResponseEntity<byte[]> of(SheetFile file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .body(file.content());
    }
}
