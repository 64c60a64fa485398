package org.shice.calendar;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The library holds no year outside of these. */
    private static final int FIRST_YEAR = 2001;

    private static final int LAST_YEAR = 2050;

    private static final int REMEMBERED_DAYS = 5_000;

    private final Map<LocalDate, DayInfo> named = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Optional<String>> statutory = new ConcurrentHashMap<>();

    /** Asking the library about a day costs about a millisecond; pages ask for hundreds, so all is read once. */
    AnnouncedHolidays() {
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> HolidayUtil.getHolidays(year).stream())
                .map(AnnouncedHolidays::announced)
                .forEach(day -> named.put(day.day(), day));
        named.putAll(read());
        named.keySet().forEach(day -> years.add(day.getYear()));
    }

    DayInfo of(LocalDate day) {
        var announced = named.get(day);
        if (announced != null) {
            return announced;
        }
        var statutory = covers(day.getYear()) ? Optional.<String>empty() : statutory(day);
        if (statutory.isPresent()) {
            return new DayInfo(day, DayKind.PUBLIC_HOLIDAY, statutory.get(), null);
        }
        return new DayInfo(day, isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY, null, null);
    }

    /** Told by the moon, which takes the library milliseconds; days asked for are remembered, within bounds. */
    private Optional<String> statutory(LocalDate day) {
        return statutory.size() < REMEMBERED_DAYS
                ? statutory.computeIfAbsent(day, StatutoryHolidays::name)
                : StatutoryHolidays.name(day);
    }

    boolean covers(int year) {
        return years.contains(year);
    }

    private static DayInfo announced(Holiday holiday) {
        var kind = holiday.isWork() ? DayKind.MAKE_UP_WORKDAY : DayKind.PUBLIC_HOLIDAY;
        return new DayInfo(LocalDate.parse(holiday.getDay()), kind, holiday.getName(), null);
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
