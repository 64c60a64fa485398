package org.shice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;

/** Presses keys on a page without a browser, as if nothing were focused. */
public final class Keys {

    private Keys() {}

    public static void press(String key) {
        var element = UI.getCurrent().getElement();
        var listeners = element.getNode().getFeature(ElementListenerMap.class);
        var data = Json.createObject();
        listeners.getExpressions("keydown").forEach(expression -> data.put(expression, true));
        data.put("event.key", key);
        listeners.fireEvent(new DomEvent(element, "keydown", data));
    }
}
