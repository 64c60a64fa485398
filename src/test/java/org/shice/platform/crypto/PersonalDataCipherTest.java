package org.shice.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PersonalDataCipherTest {

    private final PersonalDataCipher cipher = new PersonalDataCipher(key(7));

    @Test
    void encrypted_text_comes_back() {
        assertThat(cipher.decrypt(cipher.encrypt("11010519491231002X"))).isEqualTo("11010519491231002X");
    }

    @Test
    void equal_texts_have_different_cipher_texts_and_equal_hashes() {
        assertThat(cipher.encrypt("same")).isNotEqualTo(cipher.encrypt("same"));
        assertThat(cipher.keyedHash("same")).isEqualTo(cipher.keyedHash("same"));
        assertThat(cipher.keyedHash("same")).isNotEqualTo(cipher.keyedHash("other"));
    }

    @Test
    void altered_cipher_text_is_refused() {
        var sealed = cipher.encrypt("text");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_key_reads_nothing_and_hashes_differently() {
        var other = new PersonalDataCipher(key(8));
        assertThatThrownBy(() -> other.decrypt(cipher.encrypt("text"))).isInstanceOf(IllegalStateException.class);
        assertThat(other.keyedHash("text")).isNotEqualTo(cipher.keyedHash("text"));
    }

    @Test
    void short_key_is_refused() {
        assertThatThrownBy(() -> new PersonalDataCipher(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int value) {
        var key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
