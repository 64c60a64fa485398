package org.shice.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data live.
 *
 * @param url the JDBC address of an external PostgreSQL; without it the product starts its own server
 * @param username the role of the external database
 * @param password its password, from the environment only
 * @param port the port of the embedded server on 127.0.0.1; 0 takes a free one
 * @param durable whether the embedded server flushes to disk before a commit returns; false for data nobody needs later
 * @param maximumPoolSize connections of this node; more than job and web threads that write at once
 */
@ConfigurationProperties("shice.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("15432") int port,
        @DefaultValue("true") boolean durable,
        @DefaultValue("20") int maximumPoolSize,
        @DefaultValue("data") Path dataDirectory) {

    /** Whether the product runs its own server. */
    public boolean isEmbedded() {
        return url == null || url.isBlank();
    }
}
