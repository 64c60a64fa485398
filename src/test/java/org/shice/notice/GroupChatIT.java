package org.shice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.organization.UnitInfo;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a late unit to the robot of a group chat: a real server with TLS that fails and recovers. */
@ShiceIT
class GroupChatIT {

    private static final String MILESTONE = "plan.milestone.yueyang-city.roster";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GroupChats chats;

    @Autowired
    private GroupMessages messages;

    @Autowired
    private ChatDeliveries deliveries;

    @Autowired
    private ChatOutbox outbox;

    @Autowired
    private ChatWords words;

    @Autowired
    private ChatAddressRule rule;

    @Autowired
    private ChatSettings settings;

    @Autowired
    private PersonalDataCipher cipher;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private TestPeople people;
    private UnitInfo bureau;
    private TestPerson lead;
    private TestPerson admin;
    private ChatRobot robot;
    private ChatCourier courier;

    @BeforeEach
    void build(@TempDir Path folder) throws Exception {
        jdbc.sql("delete from group_chat").update();
        people = new TestPeople(context);
        bureau = people.city();
        lead = people.person(bureau, Role.BUSINESS_LEAD);
        admin = people.person(bureau, Role.SYSTEM_ADMIN);
        robot = ChatRobot.started(folder);
        courier = new ChatCourier(outbox, new ChatSender(rule, json, robot.client()), words, cipher, settings);
    }

    @AfterEach
    void stop() {
        clock.reset();
        courier.stop();
        robot.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_robot_hears_the_shape_it_understands(ChatFormat format) throws Exception {
        set(format);
        bulletin("绿地小学");
        pass(settings.collect());
        var body = heard().get(0);
        var text =
                switch (format) {
                    case WECOM, DINGTALK -> body.path("text").path("content");
                    case FEISHU -> body.path("content").path("text");
                    case JSON -> body.path("text");
                };
        assertThat(text.asText()).contains("通报", "1", "绿地小学");
        if (format == ChatFormat.JSON) {
            assertThat(body.path("units").get(0).asText()).isEqualTo("绿地小学");
        } else {
            assertThat(body.path(format == ChatFormat.FEISHU ? "msg_type" : "msgtype")
                            .asText())
                    .isEqualTo("text");
        }
    }

    @Test
    void bulletins_of_a_minute_become_one_message_that_fits() throws Exception {
        set(ChatFormat.WECOM);
        for (int i = 0; i < 300; i++) {
            bulletin("云湖市第" + i + "实验学校幼儿园附属小学");
        }
        courier.deliverDue();
        assertThat(robot.heard()).as("it still collects").isEmpty();
        pass(settings.collect());
        assertThat(robot.heard()).hasSize(1);
        var text = heard().get(0).path("text").path("content").asText();
        assertThat(text).contains("300", "第0实验学校").doesNotContain("第299实验学校");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
        bulletin("晚来小学");
        pass(settings.collect());
        assertThat(heard().get(1).path("text").path("content").asText())
                .contains("晚来小学")
                .doesNotContain("300");
    }

    @Test
    void what_fails_is_tried_again_then_stops_and_starts_again_by_hand() throws Exception {
        set(ChatFormat.WECOM);
        robot.next(503, "busy").next(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        bulletin("绿地小学");
        pass(settings.collect());
        assertThat(state()).isEqualTo("WAITING HTTP 503");
        courier.deliverDue();
        assertThat(robot.heard()).as("not before the pause is over").hasSize(1);
        pass(settings.pause().multipliedBy(2));
        assertThat(state()).isEqualTo("WAITING code 45009");
        pass(settings.pause().multipliedBy(4));
        assertThat(state()).isEqualTo("SENT null");
        assertThat(robot.heard()).hasSize(3);

        Collections.nCopies(settings.attempts(), 500).forEach(status -> robot.next(status, ""));
        bulletin("远山小学");
        pass(settings.collect());
        for (int i = 1; i < settings.attempts(); i++) {
            pass(settings.longestPause());
        }
        pass(settings.longestPause());
        assertThat(robot.heard()).hasSize(3 + settings.attempts());
        var stopped = people.as(admin, () -> deliveries.stopped(null, 10).items());
        assertThat(stopped).extracting(StoppedChatMessage::failure).containsExactly("HTTP 500");
        assertThat(stopped).extracting(StoppedChatMessage::unitName).containsExactly(bureau.name());
        people.as(admin, () -> deliveries.retry(stopped.get(0).id()));
        courier.deliverDue();
        assertThat(people.<Integer>as(admin, deliveries::stoppedCount)).isZero();
        assertThat(robot.heard()).hasSize(4 + settings.attempts());
    }

    @Test
    void redirect_into_the_own_network_is_not_followed() throws Exception {
        set(ChatFormat.JSON);
        robot.next(302, robot.address());
        bulletin("绿地小学");
        pass(settings.collect());
        assertThat(robot.heard()).hasSize(1);
        assertThat(state()).isEqualTo("WAITING HTTP 302");
    }

    @Test
    void chat_that_wants_no_bulletins_gets_none() throws Exception {
        people.as(lead, () -> chats.save(bureau.id(), new ChatWish(ChatFormat.WECOM, robot.address(), false, true)));
        bulletin("绿地小学");
        pass(settings.collect());
        assertThat(robot.heard()).isEmpty();
        people.as(lead, () -> chats.tryOut(bureau.id()));
        courier.deliverDue();
        assertThat(robot.heard()).hasSize(1);
    }

    @Test
    void address_is_kept_secret_and_stays_until_another_one_is_given() {
        set(ChatFormat.WECOM);
        people.as(lead, () -> chats.save(bureau.id(), new ChatWish(ChatFormat.FEISHU, " ", true, false)));
        var chat = people.as(lead, () -> chats.of(bureau.id())).orElseThrow();
        assertThat(chat.format()).isEqualTo(ChatFormat.FEISHU);
        assertThat(chat.host()).isEqualTo("localhost");
        assertThat(chat.toString()).doesNotContain("secret-key");
        var stored = jdbc.sql("select address from group_chat")
                .query((row, number) -> row.getBytes("address"))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("secret-key");
        assertThat(cipher.decrypt(stored)).isEqualTo(robot.address());
    }

    @Test
    void only_those_who_lead_a_unit_set_its_chat_and_only_outside_addresses() {
        var wish = new ChatWish(ChatFormat.WECOM, robot.address(), true, true);
        for (var role : List.of(Role.MANAGER, Role.INFORMATION_ADMIN, Role.BUREAU_REVIEWER)) {
            var person = people.person(bureau, role);
            assertThatThrownBy(() -> people.as(person, () -> chats.save(bureau.id(), wish)))
                    .isInstanceOf(AccessRefused.class);
        }
        var inside = new ChatWish(ChatFormat.WECOM, "https://127.0.0.1/hook", true, true);
        assertThatThrownBy(() -> people.as(lead, () -> chats.save(bureau.id(), inside)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> people.as(lead, () -> chats.tryOut(bureau.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void removed_chat_hears_nothing_more() throws Exception {
        set(ChatFormat.WECOM);
        bulletin("绿地小学");
        people.as(lead, () -> chats.remove(bureau.id()));
        pass(settings.collect());
        assertThat(robot.heard()).isEmpty();
        assertThat(people.as(lead, () -> chats.of(bureau.id()))).isEmpty();
    }

    private void set(ChatFormat format) {
        people.as(lead, () -> chats.save(bureau.id(), new ChatWish(format, robot.address(), true, false)));
    }

    private void bulletin(String unit) {
        transaction.executeWithoutResult(status -> messages.bulletin(List.of(bureau.id()), MILESTONE, unit));
    }

    private void pass(Duration time) throws InterruptedException {
        clock.moveTo(clock.instant().plus(time).plusSeconds(1));
        courier.deliverDue();
    }

    private List<JsonNode> heard() {
        return robot.heard().stream().map(this::parsed).toList();
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private String state() {
        return jdbc.sql(
                        "select state || ' ' || coalesce(failure, 'null') from group_message order by created_at desc limit 1")
                .query(String.class)
                .single();
    }
}
