package org.shice.start;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.shice.platform.database.DatabaseSettings;
import org.springframework.context.ApplicationContext;

/** A node of the product in a process of its own, on the database of the test. Its engine runs jobs. */
public record Node(StartProcess process, int port) implements AutoCloseable {

    public static Node on(ApplicationContext context) {
        var database = pool(context);
        var port = StartProcess.freePort();
        var environment = new HashMap<String, String>();
        environment.put("SHICE_DATABASE_URL", database.getJdbcUrl());
        environment.put("SHICE_DATABASE_USERNAME", database.getUsername());
        environment.put("SHICE_DATABASE_PASSWORD", database.getPassword());
        environment.put("SHICE_DATA_KEY", dataKey(context.getBean(DatabaseSettings.class)));
        environment.put("PORT", Integer.toString(port));
        // the pool of the test and those of the nodes share the connections of one small server
        environment.put("SHICE_DATABASE_MAXIMUMPOOLSIZE", "8");
        environment.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "3000");
        return new Node(StartProcess.with(Map.copyOf(environment)), port);
    }

    private static HikariDataSource pool(ApplicationContext context) {
        try {
            return context.getBean(DataSource.class).unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dataKey(DatabaseSettings settings) {
        try {
            return Files.readString(settings.dataDirectory().resolve("keys/data-key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        await().atMost(Duration.ofSeconds(80)).until(this::isReady);
    }

    private boolean isReady() {
        if (!process.isRunning()) {
            throw new AssertionError(process.output());
        }
        var address = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body()
                    .contains("UP");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
