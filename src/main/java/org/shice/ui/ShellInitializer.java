package org.shice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Prepares every page: the person's language, brightness, and one place where errors end. */
@Component
class ShellInitializer implements VaadinServiceInitListener {

    /** Before the first paint: a page that turns dark afterwards flashes. */
    private static final String AS_THE_DEVICE = "if (matchMedia('(prefers-color-scheme: dark)').matches)"
            + " document.documentElement.setAttribute('theme', 'dark');";

    private final ObjectProvider<ShellUser> user;

    ShellInitializer(ObjectProvider<ShellUser> user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ShellErrorHandler()));
        event.getSource().addUIInitListener(init -> applyLanguage(init.getUI()));
        event.addIndexHtmlRequestListener(ShellInitializer::applyBrightness);
    }

    private void applyLanguage(UI ui) {
        language(VaadinRequest.getCurrent()).ifPresent(ui::setLocale);
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
    }

    private Optional<Locale> language(VaadinRequest request) {
        return ShellPreferences.language(request).or(() -> user.stream()
                .flatMap(shellUser -> shellUser.current().stream())
                .flatMap(person -> Stream.ofNullable(person.language()))
                .findFirst());
    }

    private static void applyBrightness(IndexHtmlResponse response) {
        var document = response.getDocument();
        var chosen = ShellPreferences.dark(response.getVaadinRequest());
        if (chosen.isEmpty()) {
            document.head().prependElement("script").appendChild(new DataNode(AS_THE_DEVICE));
        } else if (chosen.get()) {
            document.getElementsByTag("html").attr("theme", "dark");
        }
    }
}
