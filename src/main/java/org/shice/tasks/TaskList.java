package org.shice.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;

/** The task list of the current actor. Shows only queues of the actor's roles, or the actor's area. */
public interface TaskList {

    KeysetPage<WorkItem> page(Filter filter, @Nullable String cursor, int limit);

    /**
     * The page that begins at a place, for a jump; who scrolls on uses {@link #page} with its cursor, which costs the
     * same everywhere.
     */
    KeysetPage<WorkItem> pageAt(Filter filter, int offset, int limit);

    int count(Filter filter);

    /** The numbers beside the filters, each the size of the list behind it. */
    Map<Chip, Integer> counts(Filter filter);

    /** @throws org.shice.platform.error.NotFound when it does not exist or lies outside the actor's area */
    WorkItem get(String taskId);

    /** Takes a free task. @throws TaskTaken when somebody else was faster */
    WorkItem claim(String taskId);

    /** Gives a task back. @throws TaskTaken when it is not the actor's */
    WorkItem release(String taskId);

    /**
     * The next free task of the same queue that the actor may take, after this one in the list's order and then from its
     * start (no detour through the list).
     */
    Optional<WorkItem> next(Filter filter, String afterTaskId);

    /** The open tasks of a record in the actor's reach. */
    List<WorkItem> ofRecord(UUID recordId);

    /** Which rows to show. */
    record Filter(
            Scope scope,
            @Nullable UnitId unit,
            @Nullable String stage,
            @Nullable UUID campaignId,
            boolean overdueOnly,
            boolean dueSoonOnly,
            boolean returnedBeforeOnly,
            String text,
            Sort sort,
            boolean descending) {

        public static Filter of(Scope scope) {
            return new Filter(scope, null, null, null, false, false, false, "", Sort.DUE, false);
        }

        /** The same narrowing in another list. */
        public Filter within(Scope other) {
            return new Filter(
                    other,
                    unit,
                    stage,
                    campaignId,
                    overdueOnly,
                    dueSoonOnly,
                    returnedBeforeOnly,
                    text,
                    sort,
                    descending);
        }

        /** Only one stage. */
        public Filter at(String onlyStage) {
            return new Filter(
                    scope,
                    unit,
                    onlyStage,
                    campaignId,
                    overdueOnly,
                    dueSoonOnly,
                    returnedBeforeOnly,
                    text,
                    sort,
                    descending);
        }

        /** Only what is past its due date. */
        public Filter onlyOverdue() {
            return new Filter(
                    scope, unit, stage, campaignId, true, dueSoonOnly, returnedBeforeOnly, text, sort, descending);
        }

        /** Only what is due in the next days. */
        public Filter onlyDueSoon() {
            return new Filter(
                    scope, unit, stage, campaignId, overdueOnly, true, returnedBeforeOnly, text, sort, descending);
        }

        /** The same rows in another order. */
        public Filter sortedBy(Sort other, boolean down) {
            return new Filter(
                    scope, unit, stage, campaignId, overdueOnly, dueSoonOnly, returnedBeforeOnly, text, other, down);
        }
    }

    /** Whose tasks. */
    enum Scope {
        MINE,
        FREE,
        AREA
    }

    /** Counts shown beside the filters. */
    enum Chip {
        MINE,
        FREE,
        AREA,
        OVERDUE,
        DUE_SOON,
        RETURNED_BEFORE
    }

    /** Orders; equal rows follow in the order of their due date. */
    enum Sort {
        DUE,
        CREATED,
        TITLE,
        UNIT,
        STAGE,
        /** How often it came back. */
        RETURNED,
        /** Grouped by who holds it. */
        HOLDER
    }
}
