package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shice.board.Diagrams.Diagram;
import org.shice.board.Diagrams.Step;
import org.shice.ui.BpmnDiagram;

/** The picture with its figures; a click on an element opens the list behind it. */
final class DiagramPicture extends Composite<Div> {

    private final BpmnDiagram diagram = new BpmnDiagram();
    private final Map<String, String> behind = new HashMap<>();
    private List<Step> shown = List.of();
    private String model = "";

    DiagramPicture() {
        diagram.offerZoom(
                getTranslation("board.diagram.zoom-in"),
                getTranslation("board.diagram.zoom-out"),
                getTranslation("board.diagram.zoom-all"));
        diagram.addElementClickListener(click -> {
            var address = behind.get(click.elementId());
            if (address != null) {
                var parts = address.split("\\?", 2);
                UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
            }
        });
        getContent().addClassName("diagram-picture");
        getContent().add(diagram);
    }

    /** Sends to the browser only what differs from what it shows. */
    void show(Diagram wanted) {
        var words = new StepWords(this, wanted.kind());
        if (!model.equals(wanted.model().xml())) {
            model = wanted.model().xml();
            diagram.setAriaLabel(getTranslation("process." + wanted.kind().process()));
            diagram.show(
                    model,
                    wanted.model().labelled().stream().collect(Collectors.toMap(Function.identity(), words::label)));
            shown = List.of();
        }
        if (!shown.equals(wanted.steps())) {
            shown = wanted.steps();
            figures(wanted, words);
        }
    }

    private void figures(Diagram wanted, StepWords words) {
        var notes = new HashMap<String, String>();
        var descriptions = new HashMap<String, String>();
        behind.clear();
        for (var step : shown) {
            words.spent(step).ifPresent(text -> notes.put(step.element(), text));
            DiagramAddress.all(wanted, step).ifPresent(address -> {
                behind.put(step.element(), address);
                descriptions.put(step.element(), words.description(step));
            });
        }
        diagram.showCounts(numbers(Step::now));
        diagram.showLate(numbers(Step::late));
        diagram.showNotes(notes);
        diagram.describe(descriptions);
    }

    private Map<String, Integer> numbers(Function<Step, Integer> number) {
        return shown.stream().collect(Collectors.toMap(Step::element, number));
    }
}
