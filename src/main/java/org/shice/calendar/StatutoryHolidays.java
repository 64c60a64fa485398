package org.shice.calendar;

import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The days that 《全国年节及纪念日放假办法》 (2024) itself names: thirteen a year, some of them by the moon. */
final class StatutoryHolidays {

    private static final int NATIONAL_DAYS = 3;
    private static final int LABOUR_DAYS = 2;
    private static final int SPRING_DAYS = 3;

    private static final Set<Month> MONTHS_WITHOUT =
            EnumSet.of(Month.MARCH, Month.JULY, Month.AUGUST, Month.NOVEMBER, Month.DECEMBER);

    private StatutoryHolidays() {}

    static Optional<String> name(LocalDate day) {
        return bySun(day).or(() -> byMoon(day));
    }

    private static Optional<String> bySun(LocalDate day) {
        var number = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> number == 1 ? Optional.of("元旦节") : Optional.empty();
            case MAY -> number <= LABOUR_DAYS ? Optional.of("劳动节") : Optional.empty();
            case OCTOBER -> number <= NATIONAL_DAYS ? Optional.of("国庆节") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The moon is asked only in the months in which one of its holidays can lie. */
    private static Optional<String> byMoon(LocalDate day) {
        if (MONTHS_WITHOUT.contains(day.getMonth())) {
            return Optional.empty();
        }
        var lunar = Solar.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .getLunar();
        var next = lunar.next(1);
        if ((lunar.getMonth() == 1 && lunar.getDay() <= SPRING_DAYS) || (next.getMonth() == 1 && next.getDay() == 1)) {
            return Optional.of("春节");
        }
        if ("清明".equals(lunar.getJieQi())) {
            return Optional.of("清明节");
        }
        if (lunar.getMonth() == 5 && lunar.getDay() == 5) {
            return Optional.of("端午节");
        }
        return lunar.getMonth() == 8 && lunar.getDay() == 15 ? Optional.of("中秋节") : Optional.empty();
    }
}
