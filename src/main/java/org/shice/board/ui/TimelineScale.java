package org.shice.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shice.campaign.CampaignId;

/** How closely the timeline is looked at. */
enum TimelineScale {
    MONTHS(0.16),
    WEEKS(0.75);

    private static final String PARAMETER = "scale";
    private static final int A_WEEK = 7;

    private final double dayWidth;

    TimelineScale(double dayWidth) {
        this.dayWidth = dayWidth;
    }

    static TimelineScale of(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .flatMap(name -> Stream.of(values())
                        .filter(scale -> scale.parameter().equals(name))
                        .findFirst())
                .orElse(MONTHS);
    }

    String address(CampaignId campaign) {
        return BoardAddress.page(campaign, TimelineView.PAGE) + "?" + PARAMETER + "=" + parameter();
    }

    /** Its word in the address and in the theme. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The least width of so many days, in rem. */
    double width(long days) {
        return days * dayWidth;
    }

    /** The days at which a new month or week begins. */
    List<LocalDate> marks(LocalDate from, LocalDate until) {
        var marks = new ArrayList<LocalDate>();
        var mark = this == WEEKS || from.getDayOfMonth() == 1
                ? from
                : from.withDayOfMonth(1).plusMonths(1);
        while (!mark.isAfter(until)) {
            marks.add(mark);
            mark = this == WEEKS ? mark.plus(A_WEEK, ChronoUnit.DAYS) : mark.plusMonths(1);
        }
        return marks;
    }

    /** What stands at a mark: the year where it is new, then month and day. */
    String label(LocalDate mark, boolean first) {
        var year = first || (mark.getMonthValue() == 1 && mark.getDayOfMonth() <= A_WEEK) ? mark.getYear() + "-" : "";
        return this == WEEKS
                ? year + "%02d-%02d".formatted(mark.getMonthValue(), mark.getDayOfMonth())
                : year + "%02d".formatted(mark.getMonthValue());
    }
}
