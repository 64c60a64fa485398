package org.shice.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shice.review.ProcessPicture;
import org.shice.ui.BpmnDiagram;

/** The process picture with the path taken and the place where the record stands; read when it is looked at. */
final class ProcessPanel extends Composite<Div> {

    private final Supplier<ProcessPicture> picture;

    ProcessPanel(Supplier<ProcessPicture> picture) {
        this.picture = picture;
        getContent().addClassName("process-panel");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (getContent().getComponentCount() == 0) {
            var shown = picture.get();
            var diagram = new BpmnDiagram();
            diagram.setAriaLabel(getTranslation("process." + shown.processKey()));
            diagram.show(shown.bpmn(), labels(shown));
            diagram.markVisited(shown.visited());
            diagram.markCurrent(shown.current());
            var legend = new Paragraph(getTranslation("review.process.legend"));
            legend.addClassName("quiet");
            getContent().add(legend, diagram);
        }
    }

    private Map<String, String> labels(ProcessPicture shown) {
        return shown.labelled().stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> getTranslation("process." + shown.processKey() + "." + id)));
    }
}
