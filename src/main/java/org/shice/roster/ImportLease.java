package org.shice.roster;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The right of one node to work on an import, for a while. */
@Component
@Transactional
class ImportLease {

    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;

    private final StoredImports imports;
    private final ImportNews news;
    private final Clock clock;

    ImportLease(StoredImports imports, ImportNews news, Clock clock) {
        this.imports = imports;
        this.news = news;
        this.clock = clock;
    }

    boolean take(ImportId id) {
        var now = clock.instant();
        return imports.lease(id.value(), now, now.plus(TERM)) == 1;
    }

    /** Called with every chunk, in its transaction. */
    void extend(ImportId id) {
        imports.extendLease(id.value(), clock.instant().plus(TERM));
    }

    void release(ImportId id) {
        imports.releaseLease(id.value());
    }

    /** Gives the import back to the people after some attempts; nothing that was taken over is lost. */
    void failed(ImportId id) {
        var waiting = imports.lock(id.value()).orElseThrow();
        if (waiting.interrupted() >= ATTEMPTS) {
            waiting.giveUp(clock.instant());
            news.changed(id);
        }
    }
}
