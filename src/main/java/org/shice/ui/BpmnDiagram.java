package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A process picture (流程图) that can be moved and zoomed: the path taken, the place where it stands, and counts on
 * elements.
 */
@Tag("shice-bpmn-diagram")
@JavaScript("context://webjars/bpmn-visualization/0.46.0/dist/bpmn-visualization.min.js")
@JsModule("context://shice/bpmn-diagram.js")
public class BpmnDiagram extends Component implements HasSize, HasStyle, HasAriaLabel {

    public BpmnDiagram() {
        getElement().setAttribute("role", "group"); // a name needs something that it names
    }

    /**
     * Shows a model.
     *
     * @param xml the BPMN file with its diagram
     * @param labels element id to label in the person's language; other elements keep the label of the file
     */
    public void show(String xml, Map<String, String> labels) {
        getElement().setPropertyMap("labels", labels);
        getElement().setProperty("xml", xml);
    }

    /** Marks the elements and flows of the path taken. */
    public void markVisited(Collection<String> ids) {
        getElement().setPropertyList("visited", List.copyOf(ids));
    }

    /** Marks where the instance stands now. */
    public void markCurrent(Collection<String> ids) {
        getElement().setPropertyList("current", List.copyOf(ids));
    }

    /** Puts a number on each element. */
    public void showCounts(Map<String, Integer> counts) {
        getElement().setPropertyMap("counts", counts);
    }

    /** Puts a second number, that of the late ones, on each element; nothing where it is 0. */
    public void showLate(Map<String, Integer> late) {
        getElement().setPropertyMap("late", late);
    }

    /** Puts a short note, such as a time, on each element. */
    public void showNotes(Map<String, String> notes) {
        getElement().setPropertyMap("notes", notes);
    }

    /** What a screen reader and the pointer say of each element; only these elements react to a click. */
    public void describe(Map<String, String> descriptions) {
        getElement().setPropertyMap("descriptions", descriptions);
    }

    /**
     * Begins at a size that can be read instead of with the whole picture, and shows buttons that zoom.
     *
     * @param in the name of the button that enlarges
     * @param out the name of the button that makes it smaller
     * @param all the name of the button that shows everything
     */
    public void offerZoom(String in, String out, String all) {
        getElement().setPropertyMap("zoom", Map.of("in", in, "out", out, "fit", all));
    }

    /** Makes elements react to a click and to the Enter key. */
    public Registration addElementClickListener(ComponentEventListener<ElementClick> listener) {
        getElement().setProperty("clickable", true);
        return addListener(ElementClick.class, listener);
    }

    /** A click on an element of the picture. */
    @DomEvent("element-click")
    public static class ElementClick extends ComponentEvent<BpmnDiagram> {

        private final String elementId;

        public ElementClick(BpmnDiagram source, boolean fromClient, @EventData("event.detail.id") String elementId) {
            super(source, fromClient);
            this.elementId = elementId;
        }

        public String elementId() {
            return elementId;
        }
    }
}
