package org.shice.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.shice.notice.ChatAddressRule.ForbiddenAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts a message. Redirects are not followed, because they could lead into the own network. The robots answer 200 also
 * when they refuse, with a code other than 0 in the body ({@code errcode} of 企业微信 and 钉钉, {@code code} of 飞书).
 */
@Component
class ChatSender {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 10_000;

    private final ChatAddressRule rule;
    private final ObjectMapper json;
    private final HttpClient http;

    @Autowired
    ChatSender(ChatAddressRule rule, ObjectMapper json) {
        this(rule, json, HttpClient.newBuilder());
    }

    ChatSender(ChatAddressRule rule, ObjectMapper json, HttpClient.Builder http) {
        this.rule = rule;
        this.json = json;
        this.http = http.followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .build();
    }

    /** @throws NotDelivered when the chat did not take it; says why without the address */
    void send(String address, ChatFormat format, Map<String, Object> body) throws NotDelivered, InterruptedException {
        try {
            var answer =
                    http.send(request(rule.checked(address), json.writeValueAsString(body)), BodyHandlers.ofString());
            requireTaken(answer, format);
        } catch (ForbiddenAddress forbidden) {
            throw new NotDelivered("address refused");
        } catch (IOException e) {
            throw new NotDelivered(e.getClass().getSimpleName());
        }
    }

    private static HttpRequest request(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void requireTaken(HttpResponse<String> answer, ChatFormat format) throws NotDelivered {
        if (answer.statusCode() / 100 != 2) {
            throw new NotDelivered("HTTP " + answer.statusCode());
        }
        var code = code(answer.body(), format);
        if (code != 0) {
            throw new NotDelivered("code " + code);
        }
    }

    private int code(String answer, ChatFormat format) throws NotDelivered {
        if (format == ChatFormat.JSON) {
            return 0;
        }
        try {
            JsonNode body = json.readTree(answer.substring(0, Math.min(answer.length(), LONGEST_ANSWER)));
            return body.path(format == ChatFormat.FEISHU ? "code" : "errcode").asInt(0);
        } catch (JsonProcessingException noJson) {
            throw new NotDelivered("answer is no JSON");
        }
    }

    /** The chat did not take a message. */
    static final class NotDelivered extends Exception {

        private static final long serialVersionUID = 1L;

        NotDelivered(String reason) {
            super(reason);
        }
    }
}
