package org.shice.platform.crypto;

/** The data key is needed and not there, or is not 32 bytes in Base64. */
class DataKeyMissing extends RuntimeException {

    private final boolean absent;

    private DataKeyMissing(boolean absent) {
        super(absent ? "the data key is missing" : "the data key is not 32 bytes in Base64");
        this.absent = absent;
    }

    static DataKeyMissing absent() {
        return new DataKeyMissing(true);
    }

    static DataKeyMissing malformed() {
        return new DataKeyMissing(false);
    }

    boolean isAbsent() {
        return absent;
    }
}
