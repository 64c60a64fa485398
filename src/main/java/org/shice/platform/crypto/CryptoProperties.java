package org.shice.platform.crypto;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys from the environment.
 *
 * @param dataKey 32 random bytes in Base64; empty means: a file beside the embedded database
 */
@ConfigurationProperties("shice")
record CryptoProperties(@DefaultValue("") String dataKey) {}
