package org.shice.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.demo.SamplePeople;
import org.shice.demo.SamplePerson;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.time.TimeSettings;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.springframework.context.ApplicationContext;

/** A city with two districts, four schools and their people, whose campaign a test opens job by job. */
public final class CampaignCity {

    @SuppressWarnings("TimeInStaticInitializer") // a run over midnight sees one day
    public static final LocalDate TODAY = LocalDate.now(TimeSettings.ZONE);

    public final TestPeople people;
    public final UnitInfo bureau;
    public final UnitInfo north;
    public final UnitInfo south;
    public final UnitInfo first;
    public final UnitInfo second;
    public final UnitInfo third;
    public final UnitInfo direct;
    public final TestPerson lead;

    private final Campaigns campaigns;
    private final Records records;
    private final SystemIdentity system;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final SamplePeople samples =
            new SamplePeople(ThreadLocalRandom.current().nextInt(1_000_000), TODAY);

    public CampaignCity(ApplicationContext context) {
        people = new TestPeople(context);
        campaigns = context.getBean(Campaigns.class);
        records = context.getBean(Records.class);
        system = context.getBean(SystemIdentity.class);
        runtime = context.getBean(RuntimeService.class);
        management = context.getBean(ManagementService.class);
        bureau = people.city();
        north = people.district(bureau);
        south = people.district(bureau);
        first = people.school(north);
        second = people.school(north);
        third = people.school(south);
        direct = people.school(bureau);
        lead = people.person(bureau, Role.BUSINESS_LEAD);
    }

    /** Puts people on the roster of a school. */
    public List<RecordId> staff(UnitInfo school, int count) {
        return staff(school, count, person -> person);
    }

    public List<RecordId> staff(UnitInfo school, int count, UnaryOperator<SamplePerson> change) {
        return system.call(() -> {
            var ids = new ArrayList<RecordId>();
            for (int i = 0; i < count; i++) {
                var person = change.apply(samples.teacher(SchoolType.PRIMARY_MIDDLE, TestPeople.unique()));
                ids.add(records.upsert(person.entry(school.id()), Provenance.Source.IMPORT));
            }
            return ids;
        });
    }

    public CampaignPlan plan(UnitInfo unit) {
        return new CampaignPlan(
                "采集",
                unit.id(),
                new ScopeRule(true, 12, false),
                TODAY.minusDays(10),
                TODAY.minusDays(1),
                TODAY.plusDays(5),
                TODAY.plusDays(6),
                TODAY.plusDays(7),
                TODAY.plusDays(8));
    }

    public CampaignId created() {
        return people.as(lead, () -> campaigns.create(plan(bureau)));
    }

    /** A campaign that is open, with everybody enrolled. */
    public CampaignId opened() {
        var id = created();
        people.as(lead, () -> campaigns.open(id));
        runJobs(id);
        return id;
    }

    public CampaignInfo info(CampaignId id) {
        return people.as(lead, () -> campaigns.get(id));
    }

    public String instance(CampaignId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    public List<Job> jobs(CampaignId id) {
        return management.createJobQuery().processInstanceId(instance(id)).list();
    }

    public void runOneJob(CampaignId id) {
        management.executeJob(jobs(id).get(0).getId());
    }

    public void runJobs(CampaignId id) {
        var instance = instance(id);
        for (var jobs = management.createJobQuery().processInstanceId(instance).list();
                !jobs.isEmpty();
                jobs = management.createJobQuery().processInstanceId(instance).list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }
}
