package org.shice.tasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Where a task is worked; carries the filter of the list so that the next task follows without the list. */
record TaskAddress(String route, QueryParameters parameters) {

    /** As the target of a link. */
    String href() {
        var query = parameters.getQueryString();
        return query.isEmpty() ? route : route + "?" + query;
    }

    void open() {
        UI.getCurrent().navigate(route, parameters);
    }
}
