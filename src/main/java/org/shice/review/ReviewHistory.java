package org.shice.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.review.ReviewPage.Step;
import org.shice.review.Reviews.Outcome;
import org.springframework.stereotype.Component;

/** The history of a case in plain words, from the product's own tables. Texts: {@code review.step.<action>}. */
@Component
class ReviewHistory {

    private final Accounts accounts;

    ReviewHistory(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Oldest first. */
    List<Step> of(CollectionCase seen, List<Review> opened, List<ReviewDecision> decided) {
        var names = names(opened, decided);
        var steps = new ArrayList<Step>();
        opened.forEach(review -> steps.add(submitted(review, names)));
        decided.forEach(decision -> steps.add(decided(decision, names)));
        opened.stream()
                .filter(review -> review.state() == ReviewState.WITHDRAWN)
                .forEach(review -> steps.add(withdrawn(review, names)));
        steps.sort(Comparator.comparing(Step::at));
        ended(seen).ifPresent(steps::add);
        return steps;
    }

    private static Step submitted(Review review, Map<AccountId, String> names) {
        return new Step(review.openedAt(), Stage.FILL, "SUBMITTED", name(names, review.openedBy()), null, null);
    }

    private static Step withdrawn(Review review, Map<AccountId, String> names) {
        var at = review.closedAt();
        return new Step(
                at == null ? review.openedAt() : at,
                Stage.FILL,
                "WITHDRAWN",
                name(names, review.openedBy()),
                null,
                null);
    }

    private static Step decided(ReviewDecision decision, Map<AccountId, String> names) {
        var action = decision.outcome() == Outcome.APPROVED ? "APPROVED" : "RETURNED_" + decision.returnedTo();
        var absent = decision.onBehalfOf();
        return new Step(
                decision.decidedAt(),
                decision.stage(),
                action,
                name(names, decision.decidedBy()),
                absent == null ? null : name(names, absent),
                decision.reason());
    }

    private static Optional<Step> ended(CollectionCase seen) {
        var at = seen.info().finishedAt();
        if (at == null) {
            return Optional.empty();
        }
        var action = seen.stage() == Stage.LEFT ? "LEFT" : "EFFECTIVE";
        return Optional.of(new Step(at, seen.stage(), action, "", null, seen.leavingNote()));
    }

    private Map<AccountId, String> names(List<Review> opened, List<ReviewDecision> decided) {
        var people = new LinkedHashSet<AccountId>();
        opened.forEach(review -> people.add(review.openedBy()));
        decided.forEach(decision -> {
            people.add(decision.decidedBy());
            var absent = decision.onBehalfOf();
            if (absent != null) {
                people.add(absent);
            }
        });
        return accounts.names(people);
    }

    private static String name(Map<AccountId, String> names, @Nullable AccountId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
