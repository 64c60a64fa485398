package org.shice.review;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.shice.platform.error.NotFound;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where a case changes its stage: as the process goes, in the process's transaction. */
@Component
class CollectionSubject implements ReviewSubject {

    static final String KIND = "COLLECTION_CASE";
    static final String TOPIC = "case";

    private final CollectionCaseRows cases;
    private final LiveUpdates news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CollectionSubject(CollectionCaseRows cases, LiveUpdates news, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Facts facts(UUID subjectId) {
        return get(subjectId).facts();
    }

    @Override
    public void arrived(UUID subjectId, Stage stage) {
        var moving = get(subjectId);
        if (moving.moveTo(stage, clock.instant())) {
            news.publish(new LiveUpdate(TOPIC, subjectId.toString()));
            events.publishEvent(new StageReached(moving.id(), moving.campaignId(), moving.unitPath(), stage));
        }
    }

    /** The process arrived at the teacher. */
    void arrivedAtTeacher(UUID subjectId) {
        arrived(subjectId, get(subjectId).fillingStage());
    }

    @Override
    public void sentBack(UUID subjectId) {
        get(subjectId).sentBack();
    }

    @Override
    public void reopened(UUID subjectId, Set<String> sections) {
        get(subjectId).reopened(sections);
    }

    @Override
    public void approved(UUID subjectId) {
        arrived(subjectId, Stage.EFFECTIVE);
    }

    CollectionCase get(UUID id) {
        return cases.findById(id).orElseThrow(() -> new NotFound("case"));
    }
}
