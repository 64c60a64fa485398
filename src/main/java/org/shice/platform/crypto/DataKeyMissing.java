package org.shice.platform.crypto;

/** The data key is needed and not there, or is not 32 bytes in Base64. */
class DataKeyMissing extends RuntimeException {

    DataKeyMissing(String message) {
        super(message);
    }
}
