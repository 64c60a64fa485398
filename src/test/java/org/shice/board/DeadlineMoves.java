package org.shice.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignId;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineRounds;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.DeadlineWorld;
import org.shice.deadline.Urging;
import org.shice.organization.UnitInfo;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done about deadlines, and what has become of each by the rules alone, without asking the database. */
final class DeadlineMoves {

    private final TestPeople people;
    private final TestPerson lead;
    private final CampaignId campaign;
    private final DeadlineRounds rounds;
    private final DeadlineDecisions decisions;
    private final Urging urging;
    private final JdbcClient jdbc;
    private final Map<DeadlineId, Fate> fates = new HashMap<>();
    private final List<DeadlineId> opened = new ArrayList<>();
    private LocalDate end = DeadlineWorld.DUE;

    /** @param lead supervises all units */
    DeadlineMoves(ApplicationContext context, TestPeople people, TestPerson lead, CampaignId campaign) {
        this.people = people;
        this.lead = lead;
        this.campaign = campaign;
        this.rounds = context.getBean(DeadlineRounds.class);
        this.decisions = context.getBean(DeadlineDecisions.class);
        this.urging = context.getBean(Urging.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    DeadlineId open(UnitInfo unit) {
        var id = rounds.opened(campaign.value(), unit);
        opened.add(id);
        fates.put(id, new Fate(unit, people.person(unit, Role.BUSINESS_LEAD), DeadlineState.OPEN, false));
        return id;
    }

    /** Does something at random that may be done now. */
    Move anything(Random random) {
        var id = opened.get(random.nextInt(opened.size()));
        var possible = Move.in(fate(id).state());
        var move = possible.get(random.nextInt(possible.size()));
        act(move, id);
        return move;
    }

    void act(Move move, DeadlineId id) {
        var before = fate(id);
        switch (move) {
            case ATTEST -> people.as(before.answers(), () -> decisions.attest(id, "seen"));
            case PASS -> pass(id);
            case EXTEND -> {
                end = end.plusDays(1);
                people.as(lead, () -> decisions.extend(id, end, "snow"));
            }
            case REOPEN -> people.as(lead, () -> decisions.reopen(id, "not enough"));
            case CANCEL -> people.as(lead, () -> decisions.cancel(id, "no"));
            case URGE -> people.as(lead, () -> urging.urge(id, "please"));
        }
        fates.put(id, before.after(move));
    }

    /** The deadlines below a unit. */
    OnTime below(UnitInfo unit) {
        return new OnTime(
                count(unit, DeadlineState.MET),
                count(unit, DeadlineState.MET_LATE),
                count(unit, DeadlineState.OVERDUE),
                count(unit, DeadlineState.OPEN));
    }

    private int count(UnitInfo unit, DeadlineState state) {
        return (int) fates.values().stream()
                .filter(fate -> fate.state() == state && unit.covers(fate.unit().path()))
                .count();
    }

    private Fate fate(DeadlineId id) {
        return Optional.ofNullable(fates.get(id)).orElseThrow();
    }

    private void pass(DeadlineId id) {
        jdbc.sql("update unit_deadline set state = 'OVERDUE', due_at = now() - interval '3 days', extended_to = null"
                        + " where id = ?")
                .param(id.value())
                .update();
    }

    /** Something done about a deadline, or left undone. */
    enum Move {
        ATTEST,
        PASS,
        EXTEND,
        REOPEN,
        CANCEL,
        URGE;

        private static List<Move> in(DeadlineState state) {
            return switch (state) {
                case OPEN -> List.of(ATTEST, PASS, EXTEND, CANCEL, URGE);
                case OVERDUE -> List.of(ATTEST, EXTEND, CANCEL, URGE);
                case MET, MET_LATE, CANCELLED -> List.of(REOPEN);
            };
        }
    }

    /** @param passed whether its last day lies behind */
    private record Fate(UnitInfo unit, TestPerson answers, DeadlineState state, boolean passed) {

        private static final Set<Move> KEEP_THE_DAY = Set.of(Move.ATTEST, Move.REOPEN, Move.CANCEL, Move.URGE);

        Fate after(Move move) {
            var now =
                    switch (move) {
                        case ATTEST -> passed ? DeadlineState.MET_LATE : DeadlineState.MET;
                        case PASS -> DeadlineState.OVERDUE;
                        case EXTEND, REOPEN -> DeadlineState.OPEN;
                        case CANCEL -> DeadlineState.CANCELLED;
                        case URGE -> state;
                    };
            return new Fate(unit, answers, now, KEEP_THE_DAY.contains(move) ? passed : move == Move.PASS);
        }
    }
}
