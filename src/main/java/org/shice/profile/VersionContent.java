package org.shice.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;

/**
 * What a version fixes. The document number is in it by keyed hash only, so that the version names the person without
 * telling the number; the rows carry it masked.
 */
record VersionContent(String documentHash, Map<String, List<SectionRow>> sections) {

    static VersionContent of(SealedDocument document, RecordValues values) {
        return new VersionContent(HexFormat.of().formatHex(document.hash()), values.sections());
    }

    RecordValues values() {
        return new RecordValues(sections);
    }

    /** SHA-256 of the canonical text. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(RecordJson.text(this).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
