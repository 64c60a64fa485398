package org.shice.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramKind;
import org.shice.board.Diagrams.Diagram;
import org.shice.board.Diagrams.Step;
import org.shice.board.StepKind;
import org.shice.campaign.CampaignId;

/** The address of a picture, and those of the lists behind its elements. */
final class DiagramAddress {

    private static final String PROCESS = "process";

    private DiagramAddress() {}

    static String diagram(CampaignId campaign, DiagramKind kind) {
        return BoardAddress.page(campaign, DiagramView.PAGE) + "?" + PROCESS + "=" + kind.process();
    }

    static @Nullable DiagramKind kind(QueryParameters parameters) {
        return parameters.getSingleParameter(PROCESS).flatMap(DiagramKind::of).orElse(null);
    }

    /** The list of all that stand at an element; empty when no page lists them. */
    static Optional<String> all(Diagram diagram, Step step) {
        return address(diagram, step, false);
    }

    /** The list of those that are late there. */
    static Optional<String> late(Diagram diagram, Step step) {
        return address(diagram, step, true);
    }

    private static Optional<String> address(Diagram diagram, Step step, boolean late) {
        var campaign = "campaign=" + diagram.campaign().id();
        return switch (diagram.kind()) {
            case CITY_PLAN, UNIVERSITY_PLAN -> Optional.of(units(diagram, campaign, step, late));
            case MILESTONE -> Optional.of(timeline(diagram));
            case DEADLINE -> deadlines(campaign, step, late);
            case CAMPAIGN -> Optional.of("progress?" + campaign);
            case COLLECTION -> cases(campaign, step, late);
            case REVIEW -> tasks(campaign, step, late);
        };
    }

    private static String units(Diagram diagram, String campaign, Step step, boolean late) {
        var milestone = step.milestone();
        return milestone == null || step.kind() != StepKind.PART
                ? timeline(diagram)
                : "deadlines?show=%s&%s&milestone=%s".formatted(late ? "late" : "open", campaign, milestone);
    }

    private static String timeline(Diagram diagram) {
        return BoardAddress.page(diagram.campaign().id(), TimelineView.PAGE);
    }

    private static Optional<String> deadlines(String campaign, Step step, boolean late) {
        return switch (step.element()) {
            case "EndEvent_MilestoneMet" -> Optional.of("deadlines?show=done&" + campaign);
            case "EndEvent_DeadlineCancelled" -> Optional.empty();
            default ->
                Optional.of("deadlines?show=%s&%s&step=%s".formatted(late ? "late" : "all", campaign, step.element()));
        };
    }

    private static Optional<String> cases(String campaign, Step step, boolean late) {
        var stages =
                switch (step.element()) {
                    case "UserTask_FillRecord" -> "FILL,RETURNED";
                    case "CallActivity_ProfileReview" -> "UNIT,SECTION,DISTRICT,CONFIRM";
                    case "EndEvent_RecordEffective" -> "EFFECTIVE";
                    case "EndEvent_CollectionLeft" -> "LEFT";
                    default -> "";
                };
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of("progress/cases?" + campaign + "&stage=" + stages + (late ? "&only=overdue" : ""));
    }

    private static Optional<String> tasks(String campaign, Step step, boolean late) {
        var stage =
                switch (step.element()) {
                    case "UserTask_VerifyAtUnit" -> "UNIT";
                    case "UserTask_ReviewSections", "SubProcess_SectionReview" -> "SECTION";
                    case "UserTask_AuditAtDistrict" -> "DISTRICT";
                    case "UserTask_ConfirmAtBureau" -> "CONFIRM";
                    default -> "";
                };
        if (stage.isEmpty()) {
            return "EndEvent_Approved".equals(step.element())
                    ? Optional.of("progress/cases?" + campaign + "&stage=EFFECTIVE")
                    : Optional.empty();
        }
        return Optional.of("tasks?scope=area&" + campaign + "&stage=" + stage + (late ? "&only=overdue" : ""));
    }
}
