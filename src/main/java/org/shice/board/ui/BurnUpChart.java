package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.board.BurnUp.Point;

/**
 * The burn-up chart: planned and actual lines over the days, with today's line. Drawn on the server as SVG, coloured by
 * the theme, so that it prints and needs no script; the table beside it says the same to those who do not see it.
 */
final class BurnUpChart extends Composite<Div> {

    private static final int WIDE = 1000;
    private static final int NARROW = 420;
    private static final int HEIGHT = 320;
    private static final int LEFT = 52;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 32;
    private static final int STEPS = 4;
    private static final int LABEL_WIDTH = 130;

    private final List<Point> points;
    private final LocalDate today;
    private final int top;

    BurnUpChart(List<Point> points, int expected, LocalDate today) {
        this.points = points;
        this.today = today;
        this.top = ceiling(points.stream()
                .mapToInt(point -> Math.max(count(point.submitted()), count(point.effective())))
                .reduce(Math.max(1, expected), Math::max));
        getContent().addClassName("burn-up");
        getContent()
                .add(
                        new Html("<div class=\"burn-up-wide\">" + new Drawing(WIDE).svg() + "</div>"),
                        new Html("<div class=\"burn-up-narrow\">" + new Drawing(NARROW).svg() + "</div>"));
    }

    /** The next number that the steps of the scale divide evenly. */
    static int ceiling(int most) {
        int step = 1;
        while (step * STEPS < most) {
            step = step < 10 ? step + 1 : step + (int) Math.pow(10, (int) Math.log10(step) - 1) * 5;
        }
        return step * STEPS;
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '<' || c == '>' || c == '&' ? "&#" + c + ";" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** The lines at a width; the letters are as large on a phone as on a desk. */
    private final class Drawing {

        private final int width;

        Drawing(int width) {
            this.width = width;
        }

        String svg() {
            return "<svg viewBox=\"0 0 " + width + " " + HEIGHT + "\" role=\"img\" aria-label=\""
                    + escaped(getTranslation("board.trend")) + "\">"
                    + scale() + days() + now()
                    + line("planned-submitted", Point::plannedSubmitted)
                    + line("planned-effective", Point::plannedEffective)
                    + line("submitted", Point::submitted)
                    + line("effective", Point::effective)
                    + "</svg>";
        }

        private String scale() {
            var lines = new StringBuilder();
            for (int i = 0; i <= STEPS; i++) {
                int value = top / STEPS * i;
                lines.append(String.format(
                        Locale.ROOT,
                        "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                                + "<text class=\"value\" x=\"%d\" y=\"%.1f\">%d</text>",
                        LEFT,
                        width - RIGHT,
                        y(value),
                        y(value),
                        LEFT - 8,
                        y(value) + 4,
                        value));
            }
            return lines.toString();
        }

        private String days() {
            var texts = new StringBuilder();
            int labels = width / LABEL_WIDTH;
            int every = Math.max(1, (points.size() + labels - 1) / labels);
            for (int i = 0; i < points.size(); i += every) {
                texts.append(String.format(
                        Locale.ROOT,
                        "<text class=\"day\" x=\"%.1f\" y=\"%d\">%s</text>",
                        x(i),
                        HEIGHT - 8,
                        points.get(i).day().toString().substring(5)));
            }
            return texts.toString();
        }

        private String now() {
            var place = ChronoUnit.DAYS.between(points.get(0).day(), today);
            if (place < 0 || place >= points.size()) {
                return "";
            }
            var x = x((int) place);
            return String.format(
                    Locale.ROOT,
                    "<line class=\"today\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x,
                    x,
                    TOP,
                    HEIGHT - BOTTOM);
        }

        private String line(String name, Function<Point, @Nullable Integer> value) {
            var places = new StringBuilder();
            for (int i = 0; i < points.size(); i++) {
                var number = value.apply(points.get(i));
                if (number != null) {
                    places.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(number)));
                }
            }
            return places.isEmpty()
                    ? ""
                    : "<polyline class=\"" + name + "\" points=\""
                            + places.toString().strip() + "\"/>";
        }

        private double x(int place) {
            return points.size() < 2 ? LEFT : LEFT + (double) (width - LEFT - RIGHT) * place / (points.size() - 1);
        }

        private double y(int value) {
            return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * value / top;
        }
    }
}
