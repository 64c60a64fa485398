package org.shice.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.shice.organization.UnitInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Plays a script: people, accounts, campaign, and what everybody has done so far. Units are played side by side. */
@Component
class DemoProduction {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProduction.class);
    private static final int STAGES = 2;

    private final DemoCast cast;
    private final DemoRoster roster;
    private final DemoCampaigns campaigns;
    private final DemoJourney journey;

    DemoProduction(DemoCast cast, DemoRoster roster, DemoCampaigns campaigns, DemoJourney journey) {
        this.cast = cast;
        this.roster = roster;
        this.campaigns = campaigns;
        this.journey = journey;
    }

    DemoResult play(DemoScript script, String lead, UnitInfo root, String campaignName, boolean workers, int people) {
        LOG.atInfo().addKeyValue("units", script.units().size()).log("Demo world: appointing people");
        cast.appoint(script.appointments());
        var staff = new ArrayList<List<DemoPerson>>();
        script.units().forEach(unit -> staff.add(roster.staff(unit, people, script.people())));
        LOG.atInfo().addKeyValue("people", people * staff.size()).log("Demo world: opening the campaign");
        var campaign = campaigns.open(lead, root.id(), campaignName, workers);
        LOG.info("Demo world: filling and reviewing");
        sideBySide(staff.stream()
                .<Callable<Boolean>>map(unit -> () -> {
                    unit.forEach(person -> journey.walk(person, campaign, script.reviewers()));
                    return true;
                })
                .toList());
        cast.leave();
        return new DemoResult(root, campaign, people * staff.size());
    }

    private static void sideBySide(List<Callable<Boolean>> plays) {
        var stages = Executors.newFixedThreadPool(STAGES);
        try {
            for (var done : stages.invokeAll(plays)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("demo world was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("demo world could not be played", e.getCause());
        } finally {
            stages.shutdownNow();
        }
    }
}
