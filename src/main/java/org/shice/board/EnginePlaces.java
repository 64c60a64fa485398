package org.shice.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where instances stand, as the engine has it. For {@link Diagrams}, which checks the rights. One statement each. */
public interface EnginePlaces {

    /** The one instance of a process whose business key is the campaign. */
    Map<String, Count> ofCampaign(DiagramKind kind, UUID campaign);

    /** The milestones of a campaign that have a unit below the paths, or all that are watched. */
    Map<String, Count> ofMilestones(UUID campaign, List<String> unitPaths, boolean all);

    /** The deadlines of units below the paths. */
    Map<String, Count> ofDeadlines(UUID campaign, List<String> unitPaths);

    /**
     * How many stand at an element.
     *
     * @param late of them past their day
     */
    record Count(int now, int late) {

        public static final Count NONE = new Count(0, 0);
    }
}
