package org.shice.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.review.CaseId;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ProcessPicture;
import org.shice.review.ProcessPictures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases: submit, withdraw, leave, and where they stand. */
@RestController
@RequestMapping("/api/v1/collections/{id}")
@Tag(name = "collections", description = "One teacher in one campaign (采集任务)")
class CollectionController {

    private final CollectionCases cases;
    private final ProcessPictures pictures;

    CollectionController(CollectionCases cases, ProcessPictures pictures) {
        this.cases = cases;
        this.pictures = pictures;
    }

    @GetMapping
    @Operation(summary = "Where a case stands")
    CaseResource get(@PathVariable UUID id) {
        return CaseResource.of(cases.get(new CaseId(id)));
    }

    @GetMapping("/picture")
    @Operation(summary = "The path taken through the processes: their models, and the ids of elements in them")
    Pictures picture(@PathVariable UUID id) {
        var caseId = new CaseId(id);
        return new Pictures(
                Path.of(pictures.ofCase(caseId)),
                pictures.ofLatestReview(caseId).map(Path::of).orElse(null));
    }

    @PostMapping("/submission")
    @Operation(summary = "Submit the own record, with confirmation and password")
    CaseResource submit(@PathVariable UUID id, @Valid @RequestBody SubmissionRequest request) {
        cases.submit(new CaseId(id), request.confirmed(), request.password());
        return get(id);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Take the submission back; 409 when a reviewer has taken it")
    CaseResource withdraw(@PathVariable UUID id) {
        cases.withdraw(new CaseId(id));
        return get(id);
    }

    @PostMapping("/leaving")
    @Operation(summary = "End a case early, with the reason")
    CaseResource leave(@PathVariable UUID id, @Valid @RequestBody LeavingRequest request) {
        var note = request.note();
        cases.leave(new CaseId(id), request.reason(), note == null ? "" : note);
        return get(id);
    }

    record SubmissionRequest(boolean confirmed, @NotNull @Size(max = 200) String password) {

        /** Without the password, whoever prints this. */
        @Override
        public String toString() {
            return "submission";
        }
    }

    record LeavingRequest(@NotNull LeavingReason reason, @Nullable @Size(max = 300) String note) {}

    /** The collection and its latest review. */
    record Pictures(Path collection, @Nullable Path review) {}

    /** A model as BPMN, and the ids of elements and flows in it. */
    record Path(String process, String bpmn, Set<String> visited, Set<String> current) {

        static Path of(ProcessPicture picture) {
            return new Path(picture.processKey(), picture.bpmn(), picture.visited(), picture.current());
        }
    }
}
