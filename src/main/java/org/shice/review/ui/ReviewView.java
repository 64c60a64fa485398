package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import org.shice.review.Reviews;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.SearchMemory;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskTaken;
import org.shice.ui.EmptyState;
import org.shice.ui.KeyCommands;
import org.shice.ui.MainLayout;
import org.shice.ui.RefusalText;

/** The review page (审核): one task after the other, decided by keyboard or mouse, without the list in between. */
@Route(value = ReviewView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"INFORMATION_ADMIN", "SECTION_REVIEWER", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class ReviewView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "review";

    private final Reviews reviews;
    private final TaskList tasks;
    private final ReviewDesks desks;
    private final SearchMemory memory;
    private final KeyCommands keys = KeyCommands.on(this)
            .add("review.keys.approve", () -> atDesk(ReviewDesk::approve), "a")
            .add("review.keys.return", () -> atDesk(ReviewDesk::sendBack), "r")
            .add("review.keys.next", () -> atDesk(ReviewDesk::next), "n")
            .add("review.keys.claim", () -> atDesk(ReviewDesk::claim), "c")
            .add("review.keys.changes", () -> atDesk(ReviewDesk::toggleChanges), "d");
    private Optional<ReviewDesk> desk = Optional.empty();
    private RemarkDrafts remarks = new RemarkDrafts();

    ReviewView(Reviews reviews, TaskList tasks, ReviewDesks desks, SearchMemory memory) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.desks = desks;
        this.memory = memory;
        getContent().addClassNames("page", "review");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    /** The address names the task and the list the reviewer came from. */
    @Override
    public void setParameter(BeforeEvent event, String taskId) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var filter = FilterParameters.read(parameters, memory.text());
        remarks = new RemarkDrafts();
        show(taskId, filter);
    }

    private void show(String taskId, Filter filter) {
        var flow = new DecisionFlow(this, reviews, tasks, filter, () -> show(taskId, filter));
        getContent().removeAll();
        try {
            var shown = desks.of(reviews.open(taskId), flow, remarks, keys);
            desk = Optional.of(shown);
            getContent().add(shown);
        } catch (TaskTaken taken) {
            desk = Optional.empty();
            var next = new Button(getTranslation("review.next"), click -> flow.next(taskId));
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.CHECK_CIRCLE_O,
                                    getTranslation("review.gone"),
                                    RefusalText.of(this, taken))
                            .withAction(next));
        }
    }

    private void atDesk(Consumer<ReviewDesk> act) {
        desk.ifPresent(act);
    }
}
