package org.shice.notice;

import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shice.notice.ChatSender.NotDelivered;
import org.shice.platform.crypto.PersonalDataCipher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends what waits for group chats, in the background, on every node. */
@Component
class ChatCourier {

    private static final Logger LOG = LoggerFactory.getLogger(ChatCourier.class);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(ChatCourier::thread);
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
        var every = settings.lookEvery().toMillis();
        if (every > 0) {
            var unused = timer.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private void round() {
        try {
            deliverDue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Messages to group chats could not be looked after; trying again later", e);
        }
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

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "notice-chat");
        thread.setDaemon(true);
        return thread;
    }
}
