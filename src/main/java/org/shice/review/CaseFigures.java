package org.shice.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** Figures over the cases of a campaign. No rights are checked here: callers have checked theirs. */
public interface CaseFigures {

    /** How many cases stand in which stage, per unit that holds them, below any of the paths; one statement. */
    List<StageCount> counts(UUID campaignId, List<String> unitPaths, Instant now);

    /** The cases behind a count, in the order of their ids. */
    List<CaseInfo> cases(Selection selection, Instant now, @Nullable CaseId after, int limit);

    int count(Selection selection, Instant now);

    /** Cases of one unit in one stage; {@code overdue} of them are past the due day of the stage. */
    record StageCount(UnitId unitId, Stage stage, int cases, int overdue) {}

    /** Which cases: of a campaign, below any of the paths, in one of the stages or in all, overdue only or all. */
    record Selection(UUID campaignId, List<String> unitPaths, Set<Stage> stages, boolean overdueOnly) {}
}
