package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.shice.platform.i18n.Texts;

/** A person at a browser, who finds things by what stands on them in the person's language. */
final class Visitor {

    private static final int MANY_TABS = 20;

    private final Page page;
    private final Texts texts;
    private final Language language;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Visitor(Page page, String address, Texts texts, Language language) {
        this.page = page;
        this.texts = texts;
        this.language = language;
        page.setDefaultTimeout(15_000);
        page.onPageError(error -> faults.add("error in the page: " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address)) {
                faults.add("call to another host: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** What went wrong behind the page's back. */
    List<String> faults() {
        return faults;
    }

    /** The text of a key in this person's language. */
    String text(String key, Object... args) {
        return texts.get(language.texts(), key, args);
    }

    Visitor open(String route) {
        page.navigate("/" + route);
        return this;
    }

    /** Logs in and waits for the first page, whichever it is. */
    Visitor logIn(String username, String password) {
        tryToLogIn(username, password);
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    void tryToLogIn(String username, String password) {
        open("login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
    }

    Locator button(String key, Object... args) {
        return named(AriaRole.BUTTON, text(key, args));
    }

    void press(String key, Object... args) {
        button(key, args).click();
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Whatever stands on the page with exactly this text. */
    Locator saying(String key, Object... args) {
        return page.getByText(text(key, args), new Page.GetByTextOptions().setExact(true));
    }

    /** Waits until the text can be read. */
    void sees(String key, Object... args) {
        assertThat(saying(key, args).locator("visible=true").first()).isVisible();
    }

    /** The open dialog. */
    Locator dialog() {
        return page.locator("vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened]");
    }

    /** A button of the open dialog. */
    Locator inDialog(String key, Object... args) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text(key, args)).setExact(true));
    }

    void pressInDialog(String key, Object... args) {
        inDialog(key, args).click();
    }

    /** Presses a key, wherever the cursor is. */
    void types(String key) {
        page.keyboard().press(key);
    }

    /** Goes on with the tab key until the cursor is there. */
    void tabTo(Locator target) {
        for (var i = 0; i < MANY_TABS && !isFocused(target); i++) {
            types("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    /** By how many pixels the page is wider than the screen. */
    int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    /** Waits until the page has come and stands still. */
    void waitsForThePage() {
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Waits for a message at the edge of the page. */
    void isTold(String key, Object... args) {
        assertThat(page.locator("vaadin-notification-card")
                        .filter(having(text(key, args)))
                        .first())
                .isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
