package org.shice.calendar;

import com.nlf.calendar.util.HolidayUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Holidays and make-up workdays as the State Council announced them: 2009 to 2023 from the library, later years from
 * {@code calendar/announced-days.txt}, which grows by one notice a year. In years without a notice the days that the law
 * itself names are free, and no weekend is worked.
 */
@Component
class AnnouncedHolidays {

    private static final String FILE = "calendar/announced-days.txt";

    private final Map<LocalDate, DayInfo> later = read();
    private final Set<Integer> years = new HashSet<>();

    AnnouncedHolidays() {
        later.keySet().forEach(day -> years.add(day.getYear()));
    }

    DayInfo of(LocalDate day) {
        var named = later.get(day);
        if (named != null) {
            return named;
        }
        var holiday = HolidayUtil.getHoliday(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            var kind = holiday.isWork() ? DayKind.MAKE_UP_WORKDAY : DayKind.PUBLIC_HOLIDAY;
            return new DayInfo(day, kind, holiday.getName(), null);
        }
        var statutory = covers(day.getYear()) ? Optional.<String>empty() : StatutoryHolidays.name(day);
        if (statutory.isPresent()) {
            return new DayInfo(day, DayKind.PUBLIC_HOLIDAY, statutory.get(), null);
        }
        return new DayInfo(day, isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY, null, null);
    }

    boolean covers(int year) {
        return years.contains(year) || !HolidayUtil.getHolidays(year).isEmpty();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, DayInfo> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AnnouncedHolidays::parsed)
                    .flatMap(span ->
                            span.first().datesUntil(span.last().plusDays(1)).map(span::on))
                    .collect(Collectors.toMap(DayInfo::day, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line: first day, last day, kind, name. */
    private static Span parsed(String line) {
        var words = line.trim().split("\\s+", -1);
        return new Span(LocalDate.parse(words[0]), LocalDate.parse(words[1]), DayKind.valueOf(words[2]), words[3]);
    }

    private record Span(LocalDate first, LocalDate last, DayKind kind, String name) {

        DayInfo on(LocalDate day) {
            return new DayInfo(day, kind, name, null);
        }
    }
}
