package org.shice.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.WeekendPolicy;
import org.shice.organization.UnitId;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.WorkingGroups.Member;

/** What callers send about plans. */
final class PlanRequests {

    private PlanRequests() {}

    /** A plan to create. */
    record New(
            @NotNull @Size(max = 200) String name,
            @NotNull UUID unitId,
            @NotNull String template,
            @NotNull LocalDate startsOn,
            @Nullable Map<PlanChoice, String> choices) {

        NewPlan toPlan() {
            return new NewPlan(name, new UnitId(unitId), template, startsOn, choices == null ? Map.of() : choices);
        }
    }

    /** New dates of a milestone. */
    record NewDates(
            @NotNull LocalDate startsOn,
            @NotNull LocalDate dueOn,
            @NotNull WeekendPolicy weekend,
            @NotBlank @Size(max = 300) String reason) {

        Dates toDates() {
            return new Dates(startsOn, dueOn, weekend);
        }
    }

    /** Words of the plan page. */
    record NewWords(@Nullable String departments, @Nullable String participants, @Nullable String note) {

        Milestone.Words toWords() {
            return new Milestone.Words(departments, participants, note);
        }
    }

    /** Another first day. */
    record NewStart(@NotNull LocalDate startsOn, @NotBlank @Size(max = 300) String reason) {}

    /** An answer to a contradiction of the sources. */
    record Chosen(@NotNull PlanChoice choice, @NotBlank String option, @NotBlank @Size(max = 300) String reason) {}

    /** A reason. */
    record Why(@NotBlank @Size(max = 300) String reason) {}

    /** A working group. */
    record Group(@NotNull @Valid List<Member> members) {}
}
