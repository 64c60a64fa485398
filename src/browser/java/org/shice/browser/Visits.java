package org.shice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shice.platform.i18n.Texts;

/** The windows of one test: each is a browser of its own, as on a machine of its own. */
final class Visits {

    private final Browser browser;
    private final String address;
    private final Texts texts;
    private final List<Visitor> visitors = new ArrayList<>();

    Visits(Browser browser, String address, Texts texts) {
        this.browser = browser;
        this.address = address;
        this.texts = texts;
    }

    Visitor visitor(Language language) {
        return visitor(language, Screen.DESK);
    }

    Visitor visitor(Language language, Screen screen) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.browserLocale())
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(screen.width(), screen.height()));
        var visitor = new Visitor(context.newPage(), address, texts, language);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who has logged in. */
    Visitor loggedIn(Language language, String username, String password) {
        var visitor = visitor(language);
        visitor.logIn(username, password);
        return visitor;
    }

    /**
     * Closes the windows. Errors in a page and calls to other hosts fail the test.
     *
     * @param pictures where to leave a picture of each window, when the test has failed
     */
    void end(Optional<Path> pictures) {
        for (var i = 0; i < visitors.size(); i++) {
            var file = "%s-%d.png".formatted(pictures.map(Path::toString).orElse(""), i);
            if (pictures.isPresent()) {
                visitors.get(i).page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(file)));
            }
            visitors.get(i).page().context().close();
        }
        if (pictures.isEmpty()) {
            assertThat(visitors).flatMap(Visitor::faults).isEmpty();
        }
    }
}
