package org.shice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.OwnAccount;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.i18n.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices by mail, through a real SMTP server. */
@ShiceIT
class NoticeMailIT {

    /** 09:00 in Shanghai. */
    private static final Instant MORNING = Instant.parse("2031-03-10T01:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Notices notices;

    @Autowired
    private OwnNotices own;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private MailDeliveries deliveries;

    @Autowired
    private MailCourier courier;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private MailSettings settings;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestPeople people;
    private UnitInfo city;
    private TestPerson ada;

    @BeforeEach
    void person_with_an_address() {
        clock.moveTo(MORNING);
        people = new TestPeople(context);
        city = people.city();
        ada = people.person(people.school(city));
        wants(ada, false);
    }

    @AfterEach
    void leave_nothing_behind() {
        server.stop();
        jdbc.update("delete from notice_mail");
        clock.reset();
    }

    @Test
    void mail_is_in_the_readers_language_and_leads_into_the_product() throws Exception {
        start();
        people.as(ada, () -> context.getBean(OwnAccount.class).chooseLanguage(Texts.ENGLISH));
        reminds(ada);
        courier.deliverDue();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("[Shice 师册] Green School: \"Home\" is due on 2031-03-11 23:59");
        assertThat(mail.getFrom()[0]).hasToString("shice@shice.test");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString(address(ada));
        assertThat(text(mail))
                .contains("please finish it before then", "https://shice.test/deadlines/1")
                .contains("https://shice.test/notice-settings");
    }

    @Test
    void mail_is_chinese_by_default_and_keeps_what_a_person_typed_inside() {
        start();
        urges(ada, "Ring Mr Example, 13900000000");
        courier.deliverDue();

        assertThat(text(only())).contains("催办：请填报“Spring”").doesNotContain("Example");
    }

    @Test
    void nothing_is_mailed_that_was_rolled_back_or_is_not_wanted() {
        start();
        transaction.executeWithoutResult(status -> {
            notices.send(NoticeKind.RECORD_URGED, List.of(ada.id()), urging("x"), null);
            status.setRollbackOnly();
        });
        people.as(
                ada,
                () -> preferences.save(new NoticePreference(address(ada), EnumSet.of(NoticeKind.RECORD_URGED), false)));
        reminds(ada);
        courier.deliverDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(people.as(ada, () -> own.count())).isEqualTo(1);
    }

    @Test
    void mail_waits_for_a_server_that_is_down() throws Exception {
        nobodyListens();
        reminds(ada);
        courier.deliverDue();
        assertThat(row())
                .containsEntry("state", "WAITING")
                .containsEntry("attempts", 1)
                .containsEntry("failure", "ConnectException");

        start();
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.moveTo(MORNING.plus(settings.pause()).plusSeconds(60));
        courier.deliverDue();
        assertThat(only().getSubject()).contains("截止");
        assertThat(row()).containsEntry("state", "SENT").containsEntry("attempts", 2);
    }

    @Test
    void server_that_is_down_is_asked_once_in_a_round() throws Exception {
        nobodyListens();
        reminds(ada);
        reminds(ada);
        courier.deliverDue();

        assertThat(jdbc.queryForObject("select sum(attempts) from notice_mail", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void mail_stops_after_the_last_attempt_until_an_operator_starts_it_again() throws Exception {
        var admin = people.person(city, Role.SYSTEM_ADMIN);
        nobodyListens();
        reminds(ada);
        for (int i = 1; i <= settings.attempts(); i++) {
            clock.moveTo(MORNING.plus(Duration.ofDays(i)));
            courier.deliverDue();
        }
        var stopped = people.as(admin, () -> deliveries.stopped(null, 10)).items();
        assertThat(stopped).singleElement().satisfies(mail -> {
            assertThat(mail.readerName()).isEqualTo(ada.displayName());
            assertThat(mail.attempts()).isEqualTo(settings.attempts());
        });

        start();
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        people.as(admin, () -> deliveries.retry(stopped.get(0).id()));
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(people.as(admin, () -> deliveries.stoppedCount())).isZero();
    }

    @Test
    void mail_that_a_crash_interrupted_goes_out_after_the_pause() {
        start();
        reminds(ada);
        assertThat(outbox.take()).isPresent();
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.moveTo(MORNING.plus(settings.pause()).plusSeconds(60));
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void two_nodes_send_every_mail_once() {
        start();
        IntStream.range(0, 20).forEach(i -> reminds(ada));
        wants(ada, true);
        IntStream.range(0, 5).forEach(i -> reminds(ada));
        clock.moveTo(MORNING.plus(Duration.ofDays(1)));
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(courier::deliverDue))
                .limit(4)
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(server.getReceivedMessages()).hasSize(21);
    }

    @Test
    void digest_comes_once_a_day_with_what_is_still_unread() {
        start();
        wants(ada, true);
        IntStream.range(0, 3).forEach(i -> reminds(ada));
        var read = people.as(ada, () -> own.page(null, 1)).items().get(0).id();
        people.as(ada, () -> own.read(read));
        clock.moveTo(Instant.parse("2031-03-10T23:29:00Z"));
        courier.deliverDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.moveTo(Instant.parse("2031-03-10T23:30:00Z"));
        courier.deliverDue();
        var mail = only();
        assertThat(text(mail).split("https://shice.test/deadlines/1", -1)).hasSize(3);
    }

    @Test
    void mail_that_waits_is_dropped_with_the_address() {
        start();
        reminds(ada);
        people.as(ada, () -> preferences.save(new NoticePreference(" ", EnumSet.allOf(NoticeKind.class), false)));
        courier.deliverDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(row()).containsEntry("state", "DROPPED");
    }

    @Test
    void address_is_one_mailbox_and_stored_encrypted() {
        for (var wrong : List.of("ada", "ada@", "Ada <a@b.test>", "a@b.test, c@d.test", "a@b.test\nBcc: c@d.test")) {
            var wish = new NoticePreference(wrong, EnumSet.allOf(NoticeKind.class), false);
            people.as(ada, () -> assertThatThrownBy(() -> preferences.save(wish))
                    .as(wrong)
                    .isInstanceOf(InvalidInput.class));
        }
        assertThat(people.as(ada, () -> preferences.own()).mailAddress()).isEqualTo(address(ada));
        var stored = jdbc.queryForObject(
                "select mail_address from notice_setting where account_id = ?",
                byte[].class,
                ada.id().value());
        assertThat(new String(Objects.requireNonNull(stored), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(ada.username());
    }

    private void start() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    private void nobodyListens() throws Exception {
        try (var free = new ServerSocket(0)) {
            sender.setPort(free.getLocalPort());
        }
    }

    private void wants(TestPerson person, boolean digest) {
        people.as(
                person,
                () -> preferences.save(new NoticePreference(address(person), EnumSet.allOf(NoticeKind.class), digest)));
    }

    private static String address(TestPerson person) {
        return person.username() + "@people.test";
    }

    private void reminds(TestPerson person) {
        var values = Map.of("milestoneKey", "ui.home", "unit", "Green School", "dueAt", "2031-03-11T15:59:59Z");
        transaction.executeWithoutResult(
                status -> notices.send(NoticeKind.DEADLINE_REMINDER, List.of(person.id()), values, "deadlines/1"));
    }

    private void urges(TestPerson person, String text) {
        transaction.executeWithoutResult(
                status -> notices.send(NoticeKind.RECORD_URGED, List.of(person.id()), urging(text), "my-record"));
    }

    private static Map<String, String> urging(String text) {
        return Map.of("campaign", "Spring", "text", text);
    }

    private MimeMessage only() {
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        return Arrays.asList(received).get(0);
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getBody(mail), e);
        }
    }

    private Map<String, Object> row() {
        UUID account = ada.id().value();
        return jdbc.queryForMap("select * from notice_mail where account_id = ?", account);
    }
}
