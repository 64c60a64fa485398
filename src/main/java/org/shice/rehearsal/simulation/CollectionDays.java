package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignPlan;
import org.shice.plan.PlanTemplate;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.review.Stage;

/** The days of a collection where they are others than those of the milestones: a lead can move them on their own page. */
final class CollectionDays {

    private final PlanFile file;
    private final PlanFile.Collection collection;
    private final long distance;
    private final Map<Stage, LocalDate> ofMilestones = new EnumMap<>(Stage.class);
    private final Map<Stage, LocalDate> own = new EnumMap<>(Stage.class);

    CollectionDays(PlanFile file, PlanFile.Collection collection, PlanTemplate template, LocalDate startsOn) {
        this.file = file;
        this.collection = collection;
        this.distance = ChronoUnit.DAYS.between(file.startsOn(), startsOn);
        template.milestones().forEach(line -> {
            if (line.stage() != null) {
                ofMilestones.put(line.stage(), file.line(line.key()).effective());
            }
        });
    }

    /** @param followed the days that follow from the milestones of the rehearsed plan */
    CampaignPlan over(CampaignPlan followed) {
        var starts = collection.startsOn().equals(file.startsOn())
                ? followed.startsOn()
                : collection.startsOn().plusDays(distance);
        var unit = ofMilestones.get(Stage.UNIT);
        var section = ofMilestones.getOrDefault(Stage.SECTION, unit);
        var district = ofMilestones.getOrDefault(Stage.DISTRICT, section);
        return new CampaignPlan(
                followed.name(),
                followed.unit(),
                collection.scope(),
                starts,
                day(Stage.FILL, collection.fillDueOn(), ofMilestones.get(Stage.FILL), followed.fillDueOn()),
                day(Stage.UNIT, collection.unitDueOn(), unit, followed.unitDueOn()),
                day(Stage.SECTION, collection.sectionDueOn(), section, followed.sectionDueOn()),
                day(Stage.DISTRICT, collection.districtDueOn(), district, followed.districtDueOn()),
                day(
                        Stage.CONFIRM,
                        collection.confirmDueOn(),
                        ofMilestones.get(Stage.CONFIRM),
                        followed.confirmDueOn()));
    }

    private LocalDate day(Stage stage, LocalDate wanted, @Nullable LocalDate ofMilestone, LocalDate followed) {
        if (wanted.equals(ofMilestone)) {
            return followed;
        }
        var day = wanted.plusDays(distance);
        own.put(stage, day);
        return day;
    }

    /** Those that do not follow, after {@link #over}. */
    Map<Stage, LocalDate> own() {
        return own;
    }
}
