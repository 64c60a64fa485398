package org.shice.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The announced days with the edits laid over them. */
@Service
@Transactional(readOnly = true)
class CalendarService implements WorkCalendar {

    /** Longer than any row of free days. */
    private static final int REACH = 31;

    private final StoredCalendarDays edits;
    private final AnnouncedHolidays announced;

    CalendarService(StoredCalendarDays edits, AnnouncedHolidays announced) {
        this.edits = edits;
        this.announced = announced;
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return dayInfo(day).isWorkday();
    }

    @Override
    public DayInfo dayInfo(LocalDate day) {
        return edits.findById(day).map(CalendarDay::info).orElseGet(() -> announced.of(day));
    }

    @Override
    public List<DayInfo> year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return between(first, first.plusYears(1).minusDays(1));
    }

    @Override
    public List<DayInfo> between(LocalDate from, LocalDate until) {
        var days = days(from, until);
        return from.datesUntil(until.plusDays(1)).map(days::of).toList();
    }

    @Override
    public boolean covers(int year) {
        return announced.covers(year);
    }

    @Override
    public DueDay settle(LocalDate nominal, WeekendPolicy policy) {
        return settleAll(List.of(new Nominal(nominal, policy))).get(0);
    }

    @Override
    public List<DueDay> settleAll(List<Nominal> nominals) {
        var named = nominals.stream().map(Nominal::day).toList();
        var first = named.stream().min(LocalDate::compareTo);
        var last = named.stream().max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        var days = days(first.get().minusDays(REACH), last.get().plusDays(REACH));
        return nominals.stream()
                .map(nominal -> days.settle(nominal.day(), nominal.policy()))
                .toList();
    }

    @Override
    public LocalDate plusWorkdays(LocalDate day, int workdays) {
        var days = days(day, day.plusDays((long) workdays * 2 + REACH));
        return day.plusDays(1)
                .datesUntil(day.plusDays((long) workdays * 2 + REACH))
                .filter(next -> days.of(next).isWorkday())
                .skip(workdays - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("too few workdays after " + day));
    }

    @Override
    public List<LocalDate> workdays(LocalDate first, LocalDate last) {
        var days = days(first, last);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> days.of(day).isWorkday())
                .toList();
    }

    private Days days(LocalDate first, LocalDate last) {
        Collection<CalendarDay> changed = edits.findByDayBetween(first, last);
        return new Days(
                announced,
                changed.stream().map(CalendarDay::info).collect(Collectors.toMap(DayInfo::day, Function.identity())));
    }

    /** A stretch of days, read at once. */
    private record Days(AnnouncedHolidays announced, Map<LocalDate, DayInfo> edited) {

        DayInfo of(LocalDate day) {
            var edit = edited.get(day);
            return edit == null ? announced.of(day) : edit;
        }

        DueDay settle(LocalDate nominal, WeekendPolicy policy) {
            var named = of(nominal);
            if (named.isWorkday()) {
                return due(named, nominal, policy, DueReason.WORKDAY);
            }
            return switch (policy) {
                case KEEP -> due(named, nominal, policy, DueReason.KEPT);
                case NEXT_WORKDAY -> due(named, workday(nominal, 1), policy, DueReason.MOVED_FORWARD);
                case PREVIOUS_WORKDAY -> due(named, workday(nominal, -1), policy, DueReason.MOVED_BACK);
            };
        }

        private LocalDate workday(LocalDate from, int step) {
            var day = from.plusDays(step);
            while (!of(day).isWorkday()) {
                day = day.plusDays(step);
            }
            return day;
        }

        private static DueDay due(DayInfo named, LocalDate effective, WeekendPolicy policy, DueReason reason) {
            return new DueDay(named.day(), effective, policy, reason, named.kind(), named.name());
        }
    }
}
