package org.shice.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.plan.Plans;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class RehearsalService implements Rehearsals {

    private static final int LATEST = 50;

    private final Plans plans;
    private final RehearsalRows rows;
    private final RehearsalWorker worker;
    private final Access access;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RehearsalService(
            Plans plans,
            RehearsalRows rows,
            RehearsalWorker worker,
            Access access,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.rows = rows;
        this.worker = worker;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<String> templates() {
        requirePlanner();
        return RehearsalArguments.TEMPLATES;
    }

    @Override
    public RehearsalId start(NewRehearsal rehearsal) {
        requirePlanner();
        check(rehearsal);
        var id = RehearsalId.random();
        worker.start(id, rehearsal, () -> transaction.executeWithoutResult(status -> note(id, rehearsal)));
        return id;
    }

    private void note(RehearsalId id, NewRehearsal rehearsal) {
        rows.add(id, rehearsal, access.actor().id().value());
        audit.record(AuditEvent.of("rehearsal", id, "REHEARSAL_STARTED")
                .with(Map.of("template", rehearsal.template(), "units", String.valueOf(rehearsal.units()))));
    }

    @Override
    public void cancel(RehearsalId id) {
        if (get(id).state() == RehearsalState.RUNNING) {
            worker.cancel(id);
        }
    }

    @Override
    public List<RehearsalInfo> latest() {
        requirePlanner();
        rows.endAbandoned();
        return rows.latest(LATEST);
    }

    @Override
    public RehearsalInfo get(RehearsalId id) {
        requirePlanner();
        return rows.find(id).orElseThrow(() -> new NotFound("rehearsal"));
    }

    @Override
    public String report(RehearsalId id) {
        get(id);
        return rows.report(id).orElseThrow(RehearsalWithoutReport::new);
    }

    private void requirePlanner() {
        if (plans.places().isEmpty()) {
            throw new AccessRefused();
        }
    }

    private static void check(NewRehearsal rehearsal) {
        var problems = new ArrayList<Problem>();
        if (!RehearsalArguments.TEMPLATES.contains(rehearsal.template())) {
            problems.add(new Problem("template", "rehearsal.problem.template", List.of()));
        }
        inRange(problems, "units", rehearsal.units(), RehearsalArguments.FEWEST_UNITS, RehearsalArguments.MOST_UNITS);
        inRange(
                problems,
                "teachers",
                rehearsal.teachers(),
                Math.max(1, rehearsal.units()),
                RehearsalArguments.MOST_TEACHERS);
        inRange(problems, "seed", rehearsal.seed(), 0, Integer.MAX_VALUE);
        if (!Set.of("zh", "en").contains(rehearsal.language())) {
            problems.add(new Problem("language", "rehearsal.problem.language", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void inRange(List<Problem> problems, String field, long value, long least, long most) {
        if (value < least || value > most) {
            problems.add(new Problem(field, "rehearsal.problem.range", List.of(least, most)));
        }
    }
}
