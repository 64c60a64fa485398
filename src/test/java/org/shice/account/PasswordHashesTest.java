package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes(4);

    @Test
    void one_time_password_is_taken_in_small_letters_and_without_hyphens() {
        var password = hashes.newOneTimePassword();
        var hash = hashes.ofOneTime(password);
        assertThat(hashes.matches(password, hash)).isTrue();
        assertThat(hashes.matches(password.replace("-", "").toLowerCase(Locale.ROOT), hash))
                .isTrue();
        assertThat(hashes.matches(hashes.newOneTimePassword(), hash)).isFalse();
    }

    @Test
    void chosen_password_is_taken_exactly() {
        var hash = hashes.ofChosen("Blue-Teapot-7041");
        assertThat(hash).startsWith("{bcrypt}").doesNotContain("Teapot");
        assertThat(hashes.matches("Blue-Teapot-7041", hash)).isTrue();
        assertThat(hashes.matches("blue-teapot-7041", hash)).isFalse();
    }

    @Test
    void nobody_has_a_password() {
        assertThat(hashes.matches("nobody", null)).isFalse();
        assertThat(hashes.matches("", null)).isFalse();
    }

    @Test
    void one_time_passwords_differ() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(hashes.newOneTimePassword())).isTrue();
        }
    }
}
