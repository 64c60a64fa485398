package org.shice.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.platform.i18n.Texts;
import org.shice.platform.rest.RequestLanguage;
import org.shice.review.Reviews;
import org.shice.review.Reviews.BulkResult;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer sees of a task, and the decisions. */
@RestController
@RequestMapping("/api/v1/reviews")
@Tag(name = "reviews", description = "Review (审核)")
class ReviewController {

    private final Reviews reviews;
    private final RemarkAuthors authors;
    private final Texts texts;

    ReviewController(Reviews reviews, RemarkAuthors authors, Texts texts) {
        this.reviews = reviews;
        this.authors = authors;
        this.texts = texts;
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "The record under review, what changed, the remarks and the history")
    ReviewDocument open(@PathVariable String taskId) {
        var page = reviews.open(taskId);
        return ReviewDocument.of(page, authors.of(page.remarks()));
    }

    @PostMapping("/{taskId}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Approve or return; takes the task when it is free, 409 when somebody was faster")
    void decide(@PathVariable String taskId, @Valid @RequestBody DecisionRequest decision) {
        reviews.decide(taskId, decision.toInput());
    }

    @PostMapping("/decisions")
    @Operation(summary = "One decision about at most 200 tasks, each for itself; says what happened to each")
    BulkAnswer decideAll(@Valid @RequestBody BulkDecisionRequest request, HttpServletRequest http) {
        var results = reviews.decideAll(request.taskIds(), request.decision().toInput());
        var language = RequestLanguage.of(http);
        return new BulkAnswer(
                (int) results.stream().filter(BulkResult::done).count(),
                results.stream().map(result -> line(result, language)).toList());
    }

    private BulkLine line(BulkResult result, Locale language) {
        var key = result.refusalKey();
        return new BulkLine(
                result.taskId(),
                result.title(),
                result.done(),
                key == null ? null : key.replaceFirst("^error\\.", ""),
                key == null ? null : texts.get(language, key, result.args().toArray()));
    }

    /** How many were decided, and what happened to each. */
    record BulkAnswer(int done, List<BulkLine> items) {}

    /** One task of many; {@code refusal} and {@code detail} say why it was not decided. */
    record BulkLine(String taskId, String title, boolean done, @Nullable String refusal, @Nullable String detail) {}
}
