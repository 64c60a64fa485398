package org.shice.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.platform.crypto.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Finds accounts by document number without keeping the number (证件号). */
@Component
class DocumentHashes {

    private final PersonalDataCipher cipher;

    DocumentHashes(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** The keyed hash of a number as people write it: full-width digits, a small x and blanks are the same number. */
    Optional<byte[]> of(@Nullable String documentNumber) {
        if (documentNumber == null || documentNumber.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(cipher.keyedHash(normalized(documentNumber)));
    }

    static String normalized(String documentNumber) {
        return Normalizer.normalize(documentNumber, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
