package org.shice.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** What happens in a demo world and when. Units live side by side; what happens in one of them happens in order. */
final class DemoDiary implements AutoCloseable {

    private static final int STAGES = 2;

    private final TreeMap<Instant, Map<UnitId, List<Deed>>> pages = new TreeMap<>();
    private final ExecutorService stages = Executors.newFixedThreadPool(STAGES);

    synchronized void note(Instant at, UnitId unit, Deed deed) {
        pages.computeIfAbsent(at, moment -> new LinkedHashMap<>())
                .computeIfAbsent(unit, lane -> new ArrayList<>())
                .add(deed);
    }

    void once(Instant at, UnitId unit, Runnable deed) {
        note(at, unit, moment -> {
            deed.run();
            return null;
        });
    }

    /**
     * Lives through everything, also what is noted on the way.
     *
     * @param arrive called before the deeds of a moment
     */
    void live(Consumer<Instant> arrive) {
        for (var page = next(); page != null; page = next()) {
            var moment = page.getKey();
            arrive.accept(moment);
            sideBySide(page.getValue().entrySet().stream()
                    .<Callable<Boolean>>map(lane -> () -> {
                        lane.getValue().forEach(deed -> happen(moment, lane.getKey(), deed));
                        return true;
                    })
                    .toList());
        }
    }

    private synchronized Map.@Nullable Entry<Instant, Map<UnitId, List<Deed>>> next() {
        return pages.pollFirstEntry();
    }

    private void happen(Instant moment, UnitId unit, Deed deed) {
        var again = deed.happens(moment);
        if (again != null) {
            note(again, unit, deed);
        }
    }

    private void sideBySide(List<Callable<Boolean>> plays) {
        try {
            for (var done : stages.invokeAll(plays)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("demo world was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("demo world could not be played", e.getCause());
        }
    }

    @Override
    public void close() {
        stages.shutdownNow();
    }

    /** Something that happens. */
    interface Deed {

        /** @return when it goes on, not before this moment, or null when it is over */
        @Nullable
        Instant happens(Instant moment);
    }
}
