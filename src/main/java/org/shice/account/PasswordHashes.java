package org.shice.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Makes and checks password hashes. Chosen passwords get BCrypt. One-time passwords are 60 random bits, which need no
 * slow hash: a whole school's accounts are issued in seconds.
 */
@Component
class PasswordHashes {

    private static final String CHOSEN = "bcrypt";
    private static final String ONE_TIME = "once";
    private static final int ANNOUNCED_STRENGTH = 4;

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder oneTime = new OneTimeEncoder();
    private final PasswordEncoder encoder;

    /** Compared when there is no account, so that the answer takes as long as for a wrong password. */
    private final String nobody;

    /** @param strength of the BCrypt hash: each step doubles the work of whoever guesses, and that of every sign-in */
    PasswordHashes(@Value("${shice.password-strength}") int strength) {
        encoder = new DelegatingPasswordEncoder(
                CHOSEN, Map.of(CHOSEN, new BCryptPasswordEncoder(strength), ONE_TIME, oneTime));
        nobody = encoder.encode("nobody");
    }

    String ofChosen(String password) {
        return encoder.encode(password);
    }

    /** A cheap hash for a password that is announced anyway; for demo worlds, which sign in a thousand people at once. */
    String ofAnnounced(String password) {
        return "{" + CHOSEN + "}" + new BCryptPasswordEncoder(ANNOUNCED_STRENGTH).encode(password);
    }

    String ofOneTime(String password) {
        return "{" + ONE_TIME + "}" + oneTime.encode(password);
    }

    boolean matches(String password, @Nullable String hash) {
        var tooLong = password.length() > PasswordRule.LONGEST_BYTES;
        return encoder.matches(tooLong ? "" : password, hash == null ? nobody : hash) && hash != null && !tooLong;
    }

    /** A new one-time password, in groups that can be read out. */
    String newOneTimePassword() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Takes a one-time password as people type it: small letters, with or without hyphens. */
    private static final class OneTimeEncoder implements PasswordEncoder {

        private final PasswordEncoder hash =
                new Pbkdf2PasswordEncoder("", 16, 1000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

        @Override
        public String encode(CharSequence password) {
            return hash.encode(normalized(password));
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            return hash.matches(normalized(password), encoded);
        }

        private static String normalized(CharSequence password) {
            return password.toString().replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
        }
    }
}
