package org.shice.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person at the API. What is not asked to fail must succeed. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final @Nullable String token;

    private Api(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** Nobody, who has not signed in. */
    public static Api of(String base) {
        return new Api(base, null);
    }

    public Api signedIn(String username, String password) {
        var answer = post("/api/v1/tokens", Map.of("username", username, "password", password));
        return new Api(base, answer.get("token").asText());
    }

    /** The first login with a one-time password, which must be replaced. */
    public Api firstLogin(String username, String oneTimePassword, String password) {
        var change = Map.of("oldPassword", oneTimePassword, "newPassword", password);
        signedIn(username, oneTimePassword).put("/api/v1/me/password", change);
        return signedIn(username, password);
    }

    public JsonNode get(String path) {
        return done("GET", path, null, null);
    }

    public JsonNode post(String path, Object body) {
        return done("POST", path, body, null);
    }

    public JsonNode put(String path, Object body) {
        return done("PUT", path, body, null);
    }

    /** Saves what was read with this version. */
    public JsonNode put(String path, long version, Object body) {
        return done("PUT", path, body, version);
    }

    /** All items of a paged list. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var page = get(path + separator + "limit=200");
        page.get("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(path + separator + "limit=200&cursor=" + page.get("next").asText());
            page.get("items").forEach(items::add);
        }
        return items;
    }

    /** The name of the refusal that this must end in. */
    public String refused(String method, String path, @Nullable Object body) {
        return refused(method, path, body, null);
    }

    public String refused(String method, String path, @Nullable Object body, @Nullable Long version) {
        var answer = send(method, path, json(body), "application/json", version);
        assertThat(answer.status()).as("%s %s %s", method, path, text(answer)).isBetween(400, 499);
        return read(answer).get("type").asText().replaceFirst(".*:", "");
    }

    /** Uploads a workbook. */
    public JsonNode upload(String path, String unit, String name, byte[] file) {
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        var part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        body.writeBytes(part.formatted("unit", "").getBytes(StandardCharsets.UTF_8));
        body.writeBytes((unit + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.formatted("file", "; filename=\"" + name + "\"").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var type = "multipart/form-data; boundary=" + boundary;
        var answer = send("POST", path, BodyPublishers.ofByteArray(body.toByteArray()), type, null);
        return read(succeeded("POST", path, answer));
    }

    public byte[] download(String path) {
        return succeeded("GET", path, send("GET", path, BodyPublishers.noBody(), "application/json", null))
                .body();
    }

    private JsonNode done(String method, String path, @Nullable Object body, @Nullable Long version) {
        return read(succeeded(method, path, send(method, path, json(body), "application/json", version)));
    }

    private static Answer succeeded(String method, String path, Answer answer) {
        assertThat(answer.status()).as("%s %s %s", method, path, text(answer)).isBetween(200, 299);
        return answer;
    }

    private Answer send(String method, String path, BodyPublisher body, String type, @Nullable Long version) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .header("Content-Type", type)
                .header("Accept-Language", "en");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(@Nullable Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private record Answer(int status, byte[] body) {}
}
