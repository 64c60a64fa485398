package org.shice.roster;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of an import: kept encrypted as long as it can be corrected. */
@Embeddable
@SuppressWarnings("UnusedVariable") // columns that only queries read
class ImportFile {

    private String fileName;
    private byte[] fileHash;
    private byte @Nullable [] fileContent;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected ImportFile() {}

    /** @param sealed the encrypted content */
    ImportFile(String name, byte[] hash, byte[] sealed) {
        this.fileName = name;
        this.fileHash = hash.clone();
        this.fileContent = sealed.clone();
    }

    String name() {
        return fileName;
    }

    boolean isKept() {
        return fileContent != null;
    }

    /** The encrypted content; empty when it was forgotten. */
    Optional<byte[]> sealedContent() {
        return Optional.ofNullable(fileContent).map(byte[]::clone);
    }

    /** Only the name and the hash stay. */
    void forget() {
        fileContent = null;
    }
}
