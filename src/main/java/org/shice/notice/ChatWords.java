package org.shice.notice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** Puts a message into words and into the shape of the chat. Names of units and counts only. */
@Component
class ChatWords {

    /** 企业微信 takes 2048 bytes of text. */
    static final int LONGEST_BYTES = 2000;

    private static final int MOST_NAMES = 40;

    private final Texts texts;

    ChatWords(Texts texts) {
        this.texts = texts;
    }

    /** The body of the request, ready to be written as JSON. */
    Map<String, Object> body(ChatMessage message) {
        var text = text(message);
        return switch (message.format()) {
            case WECOM, DINGTALK -> Map.of("msgtype", "text", "text", Map.of("content", text));
            case FEISHU -> Map.of("msg_type", "text", "content", Map.of("text", text));
            case JSON -> json(message, text);
        };
    }

    private static Map<String, Object> json(ChatMessage message, String text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", message.kind().name());
        body.put("text", text);
        body.put("late", message.late());
        body.put("units", message.units());
        return body;
    }

    /** With as many names as fit. */
    String text(ChatMessage message) {
        var names = Math.min(message.units().size(), MOST_NAMES);
        var text = text(message, names);
        while (names > 1 && text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            names--;
            text = text(message, names);
        }
        return text;
    }

    private String text(ChatMessage message, int names) {
        var units = list(message.units().subList(0, names), message.late() > names);
        return switch (message.kind()) {
            case BULLETIN -> say("notice.chat.bulletin", say(message.subject()), message.late(), units);
            case SUMMARY -> say("notice.chat.summary", message.late(), units);
            case TRIAL -> say("notice.chat.trial", units);
        };
    }

    private String list(List<String> units, boolean more) {
        var list = String.join(say("notice.chat.comma"), units);
        return more ? say("notice.chat.more", list) : list;
    }

    /** Chats are read in Chinese: nobody's language is known there. */
    private String say(String key, Object... values) {
        return texts.get(Texts.CHINESE, key, values);
    }
}
