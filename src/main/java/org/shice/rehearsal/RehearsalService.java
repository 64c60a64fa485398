package org.shice.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.rehearsal.planfile.PlanFileCheck;
import org.shice.rehearsal.planfile.PlanFileWrong;
import org.shice.rehearsal.planfile.PlanFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class RehearsalService implements Rehearsals {

    private static final int LATEST = 50;

    private final Plans plans;
    private final PlanExport export;
    private final RehearsalRows rows;
    private final RehearsalWorker worker;
    private final Access access;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RehearsalService(
            Plans plans,
            PlanExport export,
            RehearsalRows rows,
            RehearsalWorker worker,
            Access access,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.plans = plans;
        this.export = export;
        this.rows = rows;
        this.worker = worker;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<String> templates() {
        requirePlanner();
        return PlanTemplate.KEYS;
    }

    @Override
    public List<Plans.Row> plans() {
        requirePlanner();
        return export.led();
    }

    @Override
    public String planFile(CampaignId plan) {
        requirePlanner();
        return PlanFiles.write(export.file(plan));
    }

    @Override
    public RehearsalId start(NewRehearsal rehearsal) {
        requirePlanner();
        RehearsalInput.require(rehearsal);
        var subject = subject(rehearsal);
        var id = RehearsalId.random();
        worker.start(
                id, rehearsal, subject, () -> transaction.executeWithoutResult(status -> note(id, rehearsal, subject)));
        return id;
    }

    /** A plan that could not be played is refused before anything is started. */
    private Subject subject(NewRehearsal rehearsal) {
        var plan = rehearsal.plan();
        if (plan == null) {
            return Subject.template(Objects.requireNonNull(rehearsal.template()));
        }
        var file = export.file(plan);
        try {
            PlanFileCheck.require(file, plans.get(plan).template());
        } catch (PlanFileWrong wrong) {
            throw new InvalidInput("plan", wrong.textKey(), wrong.values().toArray());
        }
        return new Subject(file.template(), plan, file.name(), PlanFiles.write(file));
    }

    private void note(RehearsalId id, NewRehearsal rehearsal, Subject subject) {
        rows.add(id, rehearsal, subject, access.actor().id().value());
        var details = new HashMap<String, String>();
        details.put("template", subject.template());
        details.put("units", String.valueOf(rehearsal.units()));
        if (subject.plan() != null) {
            details.put("plan", subject.plan().toString());
        }
        audit.record(AuditEvent.of("rehearsal", id, "REHEARSAL_STARTED").with(details));
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
        return rows.latest(export.ids(), LATEST);
    }

    @Override
    public RehearsalInfo get(RehearsalId id) {
        requirePlanner();
        return rows.find(id).filter(this::isSeen).orElseThrow(() -> new NotFound("rehearsal"));
    }

    private boolean isSeen(RehearsalInfo info) {
        var plan = info.rehearsal().plan();
        return plan == null || export.ids().contains(plan);
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
}
