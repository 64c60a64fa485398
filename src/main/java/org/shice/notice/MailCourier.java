package org.shice.notice;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.i18n.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, in the background, on every node. */
@Component
class MailCourier {

    private final CourierThread thread = new CourierThread("notice-mail", this::deliverDue);
    private final MailOutbox outbox;
    private final MailServer server;
    private final MailWords words;
    private final PersonalDataCipher cipher;
    private final MailSettings settings;

    MailCourier(
            MailOutbox outbox, MailServer server, MailWords words, PersonalDataCipher cipher, MailSettings settings) {
        this.outbox = outbox;
        this.server = server;
        this.words = words;
        this.cipher = cipher;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (server.isOn()) {
            thread.start(settings.lookEvery());
        }
    }

    @PreDestroy
    void stop() {
        thread.stop();
    }

    /** Sends until nothing is due, or until the server itself fails: then the rest waits unharmed for the next round. */
    void deliverDue() {
        var reachable = true;
        while (reachable) {
            var batch = outbox.take();
            if (batch.isEmpty()) {
                return;
            }
            reachable = delivered(batch.get());
        }
    }

    private boolean delivered(MailBatch batch) {
        var address = batch.address();
        if (address == null || batch.notices().isEmpty()) {
            outbox.dropped(batch);
            return true;
        }
        try {
            server.send(cipher.decrypt(address), words.letter(batch.notices(), language(batch.language())));
        } catch (MailException | MessagingException e) {
            outbox.failed(batch, cause(e));
            return !isServersFault(e);
        }
        outbox.sent(batch);
        return true;
    }

    private static boolean isServersFault(Exception e) {
        return e instanceof MailAuthenticationException
                || (e instanceof MailSendException && e.getCause() instanceof MessagingException);
    }

    /** The class alone: a server's answer may repeat the address. */
    private static String cause(Exception e) {
        if (e instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return innermost(send.getMessageExceptions()[0]).getClass().getSimpleName();
        }
        return innermost(e).getClass().getSimpleName();
    }

    private static Throwable innermost(Throwable e) {
        var cause = e.getCause();
        return cause == null || cause == e ? e : innermost(cause);
    }

    private static Locale language(@Nullable String tag) {
        return tag == null ? Texts.CHINESE : Locale.forLanguageTag(tag);
    }
}
