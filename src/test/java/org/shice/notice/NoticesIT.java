package org.shice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.platform.error.NotFound;
import org.shice.platform.i18n.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class NoticesIT {

    private static final Map<String, String> VALUES =
            Map.of("milestoneKey", "ui.home", "unit", "Green School", "dueAt", "2017-02-28T15:59:59Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Notices notices;

    @Autowired
    private OwnNotices own;

    @Autowired
    private NoticeTexts words;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private TestPeople people;
    private TestPerson ada;
    private TestPerson grace;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        var school = people.school(people.city());
        ada = people.person(school);
        grace = people.person(school);
    }

    @Test
    void notice_reaches_its_readers_in_their_language() {
        send(List.of(ada));

        var read = people.as(ada, () -> own.page(null, 10)).items();
        assertThat(read).singleElement().satisfies(notice -> {
            assertThat(words.title(notice, Texts.ENGLISH))
                    .isEqualTo("Green School: \"Home\" is due on 2017-02-28 23:59");
            assertThat(words.title(notice, Texts.CHINESE)).contains("Green School", "2017-02-28 23:59");
            assertThat(notice.link()).isEqualTo("deadlines");
        });
        assertThat(people.as(grace, () -> own.page(null, 10)).items()).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_was_rolled_back_or_when_disabled() {
        transaction.executeWithoutResult(status -> {
            notices.send(NoticeKind.DEADLINE_REMINDER, List.of(ada.id()), VALUES, null);
            status.setRollbackOnly();
        });
        jdbc.update(
                "update account set enabled = false where id = ?", grace.id().value());
        send(List.of(grace));

        assertThat(people.as(ada, () -> own.unread())).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from notice where account_id = ?",
                        Integer.class,
                        grace.id().value()))
                .isZero();
    }

    @Test
    void pages_follow_each_other_and_reading_counts_down() {
        for (int i = 0; i < 3; i++) {
            send(List.of(ada, grace));
        }
        var first = people.as(ada, () -> own.page(null, 2));
        var second = people.as(ada, () -> own.page(first.next(), 2));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();

        people.as(ada, () -> {
            own.read(first.items().get(0).id());
            assertThat(own.unread()).isEqualTo(2);
            assertThat(own.readAll()).isEqualTo(2);
            assertThat(own.unread()).isZero();
            assertThat(own.count()).isEqualTo(3);
        });
        assertThat(people.as(grace, () -> own.unread())).isEqualTo(3);
    }

    @Test
    void unread_notices_come_first_over_all_pages() {
        for (int i = 0; i < 4; i++) {
            send(List.of(ada));
        }
        var newest = people.as(ada, () -> own.page(null, 2)).items();
        people.as(ada, () -> newest.forEach(notice -> own.read(notice.id())));

        var first = people.as(ada, () -> own.page(null, 3));
        var second = people.as(ada, () -> own.page(first.next(), 3));
        assertThat(first.items()).extracting(NoticeInfo::isUnread).containsExactly(true, true, false);
        assertThat(first.items().get(2).id()).isEqualTo(newest.get(0).id());
        assertThat(second.items())
                .extracting(NoticeInfo::id)
                .containsExactly(newest.get(1).id());
    }

    @Test
    void notice_of_another_person_does_not_exist() {
        send(List.of(ada));
        var id = people.as(ada, () -> own.page(null, 1)).items().get(0).id();
        people.as(grace, () -> assertThatThrownBy(() -> own.read(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void parameters_are_those_of_the_kind() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        notices.send(NoticeKind.DEADLINE_REMINDER, List.of(ada.id()), Map.of("unit", "A"), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void send(List<TestPerson> readers) {
        transaction.executeWithoutResult(status -> notices.send(
                NoticeKind.DEADLINE_REMINDER,
                readers.stream().map(TestPerson::id).toList(),
                VALUES,
                "deadlines"));
    }
}
