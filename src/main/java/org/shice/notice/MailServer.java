package org.shice.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The configured SMTP server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {

    private final JavaMailSenderImpl sender;
    private final String from;

    MailServer(JavaMailSenderImpl sender, MailSettings settings) {
        this.sender = sender;
        this.from = settings.from() == null ? "" : settings.from().strip();
        if (isOn() && from.isEmpty()) {
            throw new IllegalStateException("a mail server needs a sender: set SHICE_MAIL_FROM (shice.mail.from)");
        }
    }

    /** Whether a server is configured; without one nothing leaves. */
    final boolean isOn() {
        var host = sender.getHost();
        return host != null && !host.isBlank();
    }

    /**
     * Hands one mail to the server, which has then taken it over.
     *
     * @throws org.springframework.mail.MailException when it has not
     */
    void send(String to, Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var words = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        words.setFrom(from);
        words.setTo(to);
        words.setSubject(letter.subject());
        words.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    /** What a mail says. */
    record Letter(String subject, String text) {}
}
