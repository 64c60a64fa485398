package org.shice.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredCalendarDays extends JpaRepository<CalendarDay, LocalDate> {

    List<CalendarDay> findByDayBetween(LocalDate first, LocalDate last);
}
