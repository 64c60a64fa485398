package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.shice.platform.error.Refusal;

/** Shown when a page could not be opened: the words of a refusal, or a reference number for a fault. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return RefusalText.behind(parameter.getException())
                .map(this::refused)
                .orElseGet(() -> failed(parameter.getException()));
    }

    private int refused(Refusal refusal) {
        title = getTranslation("ui.refused.title");
        getContent().add(new ErrorPage(VaadinIcon.INFO_CIRCLE_O, title, RefusalText.of(this, refusal)));
        return switch (refusal.kind()) {
            case UNAUTHENTICATED -> HttpServletResponse.SC_UNAUTHORIZED;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private int failed(Exception exception) {
        var hint = getTranslation("ui.fault.hint", Fault.log(exception));
        title = getTranslation("ui.fault.title");
        getContent().add(new ErrorPage(VaadinIcon.WARNING, title, hint));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
