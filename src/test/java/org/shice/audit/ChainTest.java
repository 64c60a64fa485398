package org.shice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final AuditActor ACTOR = new AuditActor(new UUID(1, 2), "Ada", null, "10.0.0.1");

    private final List<Chain.Link> links = new ArrayList<>();

    ChainTest() {
        append("CREATED", null);
        append("RETURNED", "the year is missing");
        append("APPROVED", null);
    }

    @Test
    void untouched_chain_is_intact() {
        assertThat(chain().isIntact()).isTrue();
    }

    @Test
    void subject_without_entries_is_intact() {
        assertThat(new Chain(List.of(), ChainEntry.NO_PREVIOUS).isIntact()).isTrue();
    }

    @Test
    void altered_reason_breaks_the_chain() {
        alter(1, entry -> with(entry, entry.event().because("something else"), entry.actor()));
        assertThat(chain().isIntact()).isFalse();
    }

    @Test
    void altered_actor_breaks_the_chain() {
        alter(0, entry -> with(entry, entry.event(), new AuditActor(new UUID(9, 9), "Ada", null, "10.0.0.1")));
        assertThat(chain().isIntact()).isFalse();
    }

    @Test
    void altered_details_break_the_chain() {
        alter(2, entry -> with(entry, entry.event().with(Map.of("stage", "OTHER")), entry.actor()));
        assertThat(chain().isIntact()).isFalse();
    }

    @Test
    void altered_entry_with_a_fitting_new_hash_still_breaks_the_chain() {
        var altered = with(links.get(1).entry(), links.get(1).entry().event().because("x"), ACTOR);
        links.set(1, new Chain.Link(altered, altered.hash()));
        assertThat(chain().isIntact()).isFalse();
    }

    @Test
    void missing_middle_entry_breaks_the_chain() {
        links.remove(1);
        assertThat(chain().isIntact()).isFalse();
    }

    @Test
    void missing_last_entry_breaks_the_chain() {
        var end = chain().lastHash();
        links.remove(2);
        assertThat(new Chain(links, end).isIntact()).isFalse();
    }

    @Test
    void text_cannot_move_from_one_value_to_the_next() {
        var one = entry(AuditEvent.of("account", "1", "AB").at("C"));
        var other = entry(AuditEvent.of("account", "1", "A").at("BC"));
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private Chain chain() {
        return new Chain(links, links.get(links.size() - 1).storedHash());
    }

    private void append(String action, @Nullable String reason) {
        var previous = links.isEmpty()
                ? ChainEntry.NO_PREVIOUS
                : links.get(links.size() - 1).storedHash();
        var event = AuditEvent.of("record", "4711", action).because(reason).with(Map.of("stage", "UNIT"));
        var entry = new ChainEntry(event, links.size() + 1, Instant.EPOCH.plusSeconds(links.size()), ACTOR, previous);
        links.add(new Chain.Link(entry, entry.hash()));
    }

    private void alter(int index, UnaryOperator<ChainEntry> change) {
        var link = links.get(index);
        links.set(index, new Chain.Link(change.apply(link.entry()), link.storedHash()));
    }

    private static ChainEntry with(ChainEntry entry, AuditEvent event, AuditActor actor) {
        return new ChainEntry(event, entry.sequence(), entry.at(), actor, entry.previousHash());
    }

    private static ChainEntry entry(AuditEvent event) {
        return new ChainEntry(event, 1, Instant.EPOCH, ACTOR, ChainEntry.NO_PREVIOUS);
    }
}
