package org.shice.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.Supervision;
import org.shice.deadline.Urging;
import org.shice.organization.UnitKind;
import org.shice.platform.time.TimeSettings;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/** What the superiors of a demo world do about units and teachers that are late with filling: urge, inspect, extend. */
@Component
class DemoOversight {

    private static final String UNITS = "填报截止日已过，请尽快督促未提交的教师完成填报，并说明原因。";
    private static final String TEACHERS = "信息采集已过截止日，请今天登录系统核对并提交本人信息。";
    private static final String VISITED = "已到校督查：未提交的多为外出培训人员，学校承诺三个工作日内完成。";
    private static final String GRANTED = "学校停电检修两天，同意延期。";
    private static final int EXTENSION = 3;

    private final DemoPlan plans;
    private final Urging urging;
    private final Supervision supervision;
    private final DemoCast cast;

    DemoOversight(DemoPlan plans, Urging urging, Supervision supervision, DemoCast cast) {
        this.plans = plans;
        this.urging = urging;
        this.supervision = supervision;
        this.cast = cast;
    }

    void write(DemoStage stage, DemoDiary diary) {
        var due = stage.milestone(Stage.FILL).due().effective();
        diary.note(afternoon(stage, due.plusDays(1)), stage.rootId(), moment -> extend(stage, moment));
        diary.once(afternoon(stage, due.plusDays(2)), stage.rootId(), () -> urgeUnits(stage));
        diary.once(afternoon(stage, due.plusDays(3)), stage.rootId(), () -> inspect(stage));
        diary.once(stage.days().last(), stage.rootId(), () -> urgeTeachers(stage));
    }

    private static Instant afternoon(DemoStage stage, LocalDate day) {
        return stage.days().working(day, DemoDays.AFTERNOON);
    }

    /** One unit is granted some days. */
    private @Nullable Instant extend(DemoStage stage, Instant moment) {
        var until = moment.atZone(TimeSettings.ZONE).toLocalDate().plusDays(EXTENSION);
        late(stage).stream()
                .skip(1)
                .findFirst()
                .ifPresent(deadline ->
                        cast.as(superior(stage, deadline), () -> supervision.extend(deadline.id(), until, GRANTED)));
        return null;
    }

    private void urgeUnits(DemoStage stage) {
        stage.script().places().stream()
                .filter(unit -> unit.kind() != UnitKind.SCHOOL && unit.kind() != UnitKind.COLLEGE)
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT)
                .forEach(unit -> cast.as(
                        stage.script().voice(unit.id()),
                        () -> urging.urgeLateUnits(unit.id(), stage.campaign().value(), UNITS)));
    }

    private void inspect(DemoStage stage) {
        late(stage).stream()
                .findFirst()
                .ifPresent(deadline ->
                        cast.as(superior(stage, deadline), () -> supervision.inspect(deadline.id(), VISITED)));
    }

    private void urgeTeachers(DemoStage stage) {
        late(stage)
                .forEach(deadline -> cast.as(
                        stage.script().voice(deadline.unitId()),
                        () -> urging.urgeLateTeachers(stage.campaign(), deadline.unitId(), TEACHERS)));
    }

    /** The units that have not submitted everything in time, in the order of their names. */
    private List<DeadlineInfo> late(DemoStage stage) {
        var filling = stage.milestone(Stage.FILL).id().value();
        return plans.deadlines(stage.plan(), stage.lead(), Set.of(DeadlineState.OVERDUE)).stream()
                .filter(deadline -> deadline.milestoneId().equals(filling))
                .sorted(Comparator.comparing(DeadlineInfo::unitName))
                .toList();
    }

    private static String superior(DemoStage stage, DeadlineInfo deadline) {
        return stage.script().voice(deadline.superiorId());
    }
}
