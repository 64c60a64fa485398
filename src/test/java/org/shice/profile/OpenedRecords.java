package org.shice.profile;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets a test open sections without a collection; for all other records the product decides. */
@Component
@Primary
public class OpenedRecords implements EditPermit {

    private final Map<RecordId, Permit> opened = new ConcurrentHashMap<>();
    private final Set<RecordId> underReview = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<EditPermit> permits;

    OpenedRecords(ObjectProvider<EditPermit> permits) {
        this.permits = permits;
    }

    public void open(RecordId record) {
        opened.put(record, Permit.EVERYTHING);
    }

    public void open(RecordId record, String... sections) {
        opened.put(record, new Permit(false, Set.of(sections)));
    }

    public void close(RecordId record) {
        opened.put(record, Permit.NOTHING);
    }

    public void underReview(RecordId record) {
        close(record);
        underReview.add(record);
    }

    @Override
    public Permit permitFor(RecordId record) {
        var decided = opened.get(record);
        return decided != null ? decided : product(permit -> permit.permitFor(record), Permit.NOTHING);
    }

    @Override
    public boolean isUnderReview(RecordId record) {
        return underReview.contains(record) || product(permit -> permit.isUnderReview(record), false);
    }

    private <T> T product(java.util.function.Function<EditPermit, T> question, T otherwise) {
        return permits.stream()
                .filter(permit -> permit != this)
                .findFirst()
                .map(question)
                .map(Objects::requireNonNull)
                .orElse(otherwise);
    }
}
