package org.shice.profile;

import org.shice.forms.DocumentNumber;
import org.shice.platform.crypto.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Encrypts, hashes and masks document numbers before they are stored. */
@Component
class DocumentSeal {

    private final PersonalDataCipher cipher;

    DocumentSeal(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    SealedDocument seal(String number) {
        var normalised = DocumentNumber.normalise(number);
        return new SealedDocument(
                cipher.encrypt(normalised), cipher.keyedHash(normalised), DocumentNumber.mask(normalised));
    }

    byte[] hash(String number) {
        return cipher.keyedHash(DocumentNumber.normalise(number));
    }

    String open(SealedDocument document) {
        return cipher.decrypt(document.encrypted());
    }
}
