package org.shice.calendar;

import java.time.LocalDate;
import java.util.List;

/** The work calendar (C-30). Everybody who is signed in may read it; it holds nothing about persons. */
public interface WorkCalendar {

    boolean isWorkday(LocalDate day);

    DayInfo dayInfo(LocalDate day);

    /** Every day of a year. One statement. */
    List<DayInfo> year(int year);

    /** Every day from one to another, both included. One statement. */
    List<DayInfo> between(LocalDate from, LocalDate until);

    /** Whether the announced holidays of the year are known; in other years only weekends and edits are free. */
    boolean covers(int year);

    /** On which day a due date counts, and why. */
    DueDay settle(LocalDate nominal, WeekendPolicy policy);

    /** The same for many due dates, in one statement. */
    List<DueDay> settleAll(List<Nominal> nominals);

    /**
     * The workday that lies so many workdays after a day; the day itself does not count.
     *
     * @param workdays at least 1
     */
    LocalDate plusWorkdays(LocalDate day, int workdays);

    /** The workdays from the first day to the last, both included. One statement. */
    List<LocalDate> workdays(LocalDate first, LocalDate last);

    /** A day that a plan names, with its policy. */
    record Nominal(LocalDate day, WeekendPolicy policy) {}
}
