package org.shice.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.shice.platform.i18n.Texts;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives tests the installed Chromium, started once. Nothing is downloaded. A test that fails leaves a picture of each of
 * its windows in {@code target/browser}.
 */
final class Chromium implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running = test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
        var application = SpringExtension.getApplicationContext(test);
        var port = application.getBean(Environment.class).getRequiredProperty("local.server.port");
        var visits = new Visits(running.browser, "http://localhost:" + port, application.getBean(Texts.class));
        test.getStore(NAMESPACE).put(Visits.class, visits);
        return visits;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visits = test.getStore(NAMESPACE).get(Visits.class, Visits.class);
        if (visits != null) {
            var name = test.getUniqueId().replaceAll(".*\\[class:org\\.shice\\.browser\\.", "");
            visits.end(test.getExecutionException().map(failure -> Path.of("target", "browser", fileName(name))));
        }
    }

    private static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the browser tests need one of " + NAMES + " on the PATH"));
    }

    /** The started browser. */
    private record Running(Playwright playwright, Browser browser) implements CloseableResource {

        static Running start() {
            var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(quiet);
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox", // root has none
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-gpu",
                            "--disable-sync",
                            "--no-first-run"));
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
