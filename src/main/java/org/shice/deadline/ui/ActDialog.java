package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;

/** Asks for the text of an act, and for the day of an extension; stays open with what was typed while it is refused. */
final class ActDialog extends Dialog {

    private static final int LONGEST = 1000;
    private static final int LONGEST_URGING = 500;

    private final TextArea text;
    private final @Nullable DayField day;
    private final FieldErrors errors = new FieldErrors(this);
    private Runnable afterwards = () -> {};

    /** @param act the texts are {@code deadline.<act>} and {@code deadline.<act>.hint} */
    ActDialog(String act, Consumer<String> action) {
        this(act, null, (words, until) -> action.accept(words));
    }

    private ActDialog(String act, @Nullable DayField day, BiConsumer<String, LocalDate> action) {
        this.day = day;
        this.text = new TextArea(getTranslation(label(act)));
        setHeaderTitle(getTranslation("deadline." + act));
        add(new Paragraph(getTranslation("deadline." + act + ".hint")));
        if (day != null) {
            day.setRequiredIndicatorVisible(true);
            errors.connect("until", day).connect("newDay", day);
            add(day);
        }
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(act.startsWith("urge") ? LONGEST_URGING : LONGEST);
        text.setWidthFull();
        text.addClassName("deadline-text");
        errors.connect("text", text).connect("reason", text).connect("evidence", text);
        add(text);
        var send = new Button(getTranslation("deadline." + act), click -> send(action));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
        setWidth("min(32rem, 94vw)");
    }

    /** Asks for a day too. */
    static ActDialog withDay(String act, String dayLabel, BiConsumer<String, LocalDate> action) {
        return new ActDialog(act, new DayField(dayLabel), action);
    }

    /** Shows what the text relies on, between the hint and the text. */
    ActDialog showing(List<? extends Component> facts) {
        addComponentAtIndex(1, new Div(facts.toArray(Component[]::new)));
        return this;
    }

    ActDialog afterwards(Runnable then) {
        afterwards = then;
        return this;
    }

    /** What the text is: evidence, a reason, or what somebody has to say. */
    private static String label(String act) {
        return switch (act) {
            case "attest" -> "deadline.evidence";
            case "extend", "cancel", "reopen" -> "deadline.reason";
            default -> "deadline.text";
        };
    }

    private void send(BiConsumer<String, LocalDate> action) {
        if (errors.accepts(() -> action.accept(text.getValue(), until()))) {
            close();
            afterwards.run();
        }
    }

    private LocalDate until() {
        @Nullable LocalDate chosen = day == null ? LocalDate.EPOCH : day.getValue();
        if (chosen == null) {
            throw new InvalidInput("until", "error.deadline.until");
        }
        return chosen;
    }
}
