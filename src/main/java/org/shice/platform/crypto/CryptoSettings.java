package org.shice.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.shice.platform.database.DatabaseSettings;
import org.shice.platform.database.SecretFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The data key: from the environment, or, with the embedded database only, from a file beside the data that is created
 * on first start.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CryptoProperties.class)
class CryptoSettings {

    @Bean
    PersonalDataCipher personalDataCipher(CryptoProperties keys, DatabaseSettings database) {
        return new PersonalDataCipher(decode(keys.dataKey().isBlank() ? fromFile(database) : keys.dataKey()));
    }

    private static String fromFile(DatabaseSettings database) {
        if (!database.isEmbedded()) {
            throw DataKeyMissing.absent();
        }
        try {
            return SecretFile.readOrCreate(
                    database.dataDirectory().resolve("keys").resolve("data-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decode(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/'));
            if (key.length == 32) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw DataKeyMissing.malformed();
        }
        throw DataKeyMissing.malformed();
    }
}
