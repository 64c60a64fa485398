package org.shice.notice;

import jakarta.annotation.PreDestroy;
import java.util.Objects;
import org.shice.notice.ChatSender.NotDelivered;
import org.shice.platform.crypto.PersonalDataCipher;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends what waits for group chats, in the background, on every node. */
@Component
class ChatCourier {

    private final CourierThread thread = new CourierThread("notice-chat", this::deliverDue);
    private final ChatOutbox outbox;
    private final ChatSender sender;
    private final ChatWords words;
    private final PersonalDataCipher cipher;
    private final ChatSettings settings;

    ChatCourier(
            ChatOutbox outbox, ChatSender sender, ChatWords words, PersonalDataCipher cipher, ChatSettings settings) {
        this.outbox = outbox;
        this.sender = sender;
        this.words = words;
        this.cipher = cipher;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start(settings.lookEvery());
    }

    @PreDestroy
    void stop() {
        thread.stop();
    }

    /** Sends until nothing is due. */
    void deliverDue() throws InterruptedException {
        for (var next = outbox.take(); next.isPresent(); next = outbox.take()) {
            deliver(next.get());
        }
    }

    private void deliver(ChatMessage message) throws InterruptedException {
        try {
            sender.send(cipher.decrypt(message.address()), message.format(), words.body(message));
            outbox.sent(message);
        } catch (NotDelivered e) {
            outbox.failed(message, Objects.requireNonNull(e.getMessage()));
        }
    }
}
