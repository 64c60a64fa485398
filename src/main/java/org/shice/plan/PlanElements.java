package org.shice.plan;

import java.util.Locale;

/** How a milestone of a template is named in its diagram: {@code teacher-training} is {@code TeacherTraining}. */
public final class PlanElements {

    private PlanElements() {}

    /** The timer of the milestone. */
    public static String timer(String milestone) {
        return "Event_" + pascal(milestone) + "Begins";
    }

    /** The call of {@code plan-milestone}. */
    public static String call(String milestone) {
        return "CallActivity_" + pascal(milestone);
    }

    /** The variable with its start. */
    public static String startsAt(String milestone) {
        return camel(milestone) + "StartsAt";
    }

    /** The variable with its id. */
    public static String id(String milestone) {
        return camel(milestone) + "Id";
    }

    private static String camel(String milestone) {
        var name = pascal(milestone);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String pascal(String milestone) {
        var name = new StringBuilder();
        for (var word : milestone.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
