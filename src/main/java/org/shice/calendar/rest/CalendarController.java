package org.shice.calendar.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.CalendarEdits;
import org.shice.calendar.DayInfo;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueDay;
import org.shice.calendar.WeekendPolicy;
import org.shice.calendar.WorkCalendar;
import org.shice.platform.error.InvalidInput;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes the work calendar. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar", description = "The work calendar (工作日历)")
class CalendarController {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9998;

    private final WorkCalendar calendar;
    private final CalendarEdits edits;

    CalendarController(WorkCalendar calendar, CalendarEdits edits) {
        this.calendar = calendar;
        this.edits = edits;
    }

    @GetMapping("/years/{year}")
    @Operation(summary = "Every day of a year")
    Year year(@PathVariable int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput("year", "calendar.problem.year", FIRST_YEAR, LAST_YEAR);
        }
        return new Year(calendar.covers(year), calendar.year(year));
    }

    @GetMapping("/due")
    @Operation(summary = "On which day a due date counts, and why")
    DueDay due(@RequestParam LocalDate day, @RequestParam WeekendPolicy policy) {
        return calendar.settle(day, policy);
    }

    @PutMapping("/days/{day}")
    @Operation(summary = "Say what a day is, with a reason")
    DayInfo edit(@PathVariable LocalDate day, @Valid @RequestBody Edit edit) {
        edits.edit(day, edit.kind(), edit.name(), edit.reason());
        return calendar.dayInfo(day);
    }

    @DeleteMapping("/days/{day}")
    @Operation(summary = "Make a day again what was announced, with a reason")
    DayInfo withdraw(@PathVariable LocalDate day, @RequestParam String reason) {
        edits.withdraw(day, reason);
        return calendar.dayInfo(day);
    }

    /**
     * A year.
     *
     * @param announced whether its holidays are known
     */
    record Year(boolean announced, List<DayInfo> days) {}

    /** A change of a day. */
    record Edit(
            @NotNull DayKind kind, @Nullable @Size(max = 40) String name, @NotBlank @Size(max = 300) String reason) {}
}
