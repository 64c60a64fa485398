package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;

/** The content all error pages share: what happened and the way back. */
final class ErrorPage extends Composite<Div> {

    ErrorPage(VaadinIcon icon, String title, String hint) {
        var home = new RouterLink(getTranslation("ui.error.home"), HomeView.class);
        getContent().addClassName("error-page");
        getContent().add(new EmptyState(icon, title, hint).withAction(home));
    }
}
