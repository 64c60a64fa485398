package org.shice.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One data source for engine and records, on the embedded server or an external one (ADR 0006). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DataSourceSettings {

    /** The embedded server is closed after the pool because the pool depends on it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${shice.database.url:}'.isBlank()")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(DatabaseSettings settings) {
            return EmbeddedServer.start(settings);
        }

        @Bean
        HikariDataSource dataSource(DatabaseSettings settings, EmbeddedServer server) {
            return pool(settings, server.url(), server.username(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${shice.database.url:}'.isBlank()")
    static class External {

        @Bean
        HikariDataSource dataSource(DatabaseSettings settings) {
            if (settings.url() == null) {
                throw new IllegalStateException("shice.database.url is missing");
            }
            new ExternalServer(settings.url(), settings.username(), settings.password()).require();
            return pool(settings, settings.url(), settings.username(), settings.password());
        }
    }

    private static HikariDataSource pool(
            DatabaseSettings settings, String url, @Nullable String username, @Nullable String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(settings.maximumPoolSize());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // compiling short queries costs PostgreSQL more than running them
        config.setConnectionInitSql("set jit = off");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "shice");
        return new HikariDataSource(config);
    }
}
