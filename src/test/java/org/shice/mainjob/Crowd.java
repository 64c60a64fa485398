package org.shice.mainjob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Many people at once. */
final class Crowd {

    private static final int AT_ONCE = 8;

    private Crowd() {}

    /** Each of them does it; the results come in their order. */
    static <T, R> List<R> each(Collection<T> people, Function<T, R> work) {
        return done(
                people.stream().<Callable<R>>map(one -> () -> work.apply(one)).toList());
    }

    static void all(Collection<Runnable> works) {
        done(works.stream().map(Executors::callable).toList());
    }

    private static <R> List<R> done(List<Callable<R>> works) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var results = new ArrayList<R>();
            for (var result : works.stream().map(pool::submit).toList()) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
