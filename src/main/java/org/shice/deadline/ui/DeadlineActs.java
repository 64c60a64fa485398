package org.shice.deadline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Act;
import org.shice.deadline.Supervision;
import org.shice.ui.Notice;
import org.springframework.stereotype.Component;

/** The buttons of a deadline. */
@Component
class DeadlineActs {

    private final Deadlines deadlines;
    private final DeadlineDecisions decisions;
    private final Supervision supervision;

    DeadlineActs(Deadlines deadlines, DeadlineDecisions decisions, Supervision supervision) {
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.supervision = supervision;
    }

    /** Whoever supervises is asked to urge first, the unit itself to say that it is done. */
    Button[] buttons(DeadlineId id, Runnable afterwards) {
        var acts = deadlines.acts(id);
        var first = acts.contains(Act.URGE) ? Act.URGE : Act.ATTEST;
        return acts.stream()
                .map(act -> button(act, id, afterwards, act == first))
                .toArray(Button[]::new);
    }

    /** Says that the unit is late and that it is the reader's task; empty for everybody else. */
    Optional<Div> taskHint(DeadlineId id) {
        return supervision.taskOf(id).filter(supervision::isMine).map(task -> {
            var hint = new Div(new H3(text("deadline.task")), new Paragraph(text("deadline.task.hint")));
            hint.addClassNames("panel", "deadline-task");
            return hint;
        });
    }

    private static Button button(String key, Runnable action) {
        return new Button(text("deadline." + key), click -> action.run());
    }

    private Button button(Act act, DeadlineId id, Runnable afterwards, boolean first) {
        var button =
                button(name(act), () -> dialog(act, id).afterwards(afterwards).open());
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private ActDialog dialog(Act act, DeadlineId id) {
        return switch (act) {
            case ATTEST ->
                saying(act, text -> decisions.attest(id, text))
                        .showing(DeadlineFacts.of(deadlines.guidance(id), deadlines.get(id)));
            case CANCEL -> saying(act, text -> decisions.cancel(id, text));
            case REOPEN -> saying(act, text -> decisions.reopen(id, text));
            case INSPECT -> saying(act, text -> supervision.inspect(id, text));
            case NOTE -> saying(act, text -> supervision.note(id, text));
            case URGE -> new ActDialog(name(act), text -> UrgedNotice.show(supervision.urge(id, text)));
            case EXTEND ->
                ActDialog.withDay(name(act), text("deadline.extend.until"), (text, until) -> {
                    supervision.extend(id, until, text);
                    say(act);
                });
        };
    }

    private static ActDialog saying(Act act, Consumer<String> action) {
        return new ActDialog(name(act), text -> {
            action.accept(text);
            say(act);
        });
    }

    private static void say(Act act) {
        Notice.success(text("deadline." + name(act) + ".done")).open();
    }

    private static String name(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
