package org.shice.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.account.TestPeople.PASSWORD;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.AccountAdministration;
import org.shice.account.Passwords;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Sessions of the user interface as a browser sees them. */
@ShiceIT
class PageSecurityIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Passwords passwords;

    @Autowired
    private ServletContext servlets;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private TestPerson person;

    @BeforeEach
    void prepare() {
        var people = new TestPeople(context);
        person = people.person(people.school(people.city()), Role.TEACHER);
    }

    @Test
    void page_leads_to_the_login() throws Exception {
        var answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
        assertThat(get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void answers_carry_the_protecting_headers() throws Exception {
        var headers = get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("frame-ancestors 'none'")
                .contains("default-src 'self'")
                .contains("object-src 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("not on plain http")
                .isEmpty();
        assertThat(headers.firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void signing_in_gives_a_new_session() throws Exception {
        get("/login");
        var before = session();
        assertThat(signIn(person.username(), PASSWORD)).endsWith("/");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_in_continues_with_the_page_asked_for_and_not_with_a_part_of_it() throws Exception {
        ask("/my-record", "text/html", "document");
        ask("/images/missing.png", "image/png,*/*", "image");
        ask("/manifest.json", "*/*", "manifest");
        assertThat(signIn(person.username(), PASSWORD)).contains("/my-record");
    }

    private void ask(String path, String accepted, String destination) throws Exception {
        send(HttpRequest.newBuilder(address(path))
                .header("Accept", accepted)
                .header("Sec-Fetch-Dest", destination)
                .GET());
    }

    @Test
    void wrong_password_leads_back() throws Exception {
        assertThat(signIn(person.username(), "Wrong-1234567")).endsWith("/login?error");
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void form_of_another_site_is_refused() throws Exception {
        get("/login");
        var answer = send(HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(form(person.username(), PASSWORD, ""))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void session_ends_when_the_account_is_disabled() throws Exception {
        signIn(person.username(), PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);
        system.run(() -> administration.disable(person.id(), "left"));
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void session_ends_when_the_password_changes_elsewhere() throws Exception {
        signIn(person.username(), PASSWORD);
        system.run(() -> passwords.establish(person.id(), "Green-Kettle-1182"));
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void session_of_the_pages_does_not_open_the_api() throws Exception {
        signIn(person.username(), PASSWORD);
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there_and_the_cookie_never_leaves_it() throws Exception {
        var answer = send(HttpRequest.newBuilder(address("/login"))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .get()
                .asString()
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("Secure");
    }

    /** Otherwise anybody in the same house could choose the address that the audit trail keeps. */
    @Test
    void only_a_proxy_on_this_machine_is_believed() {
        var believed =
                Objects.requireNonNull(context.getEnvironment().getProperty("server.tomcat.remoteip.internal-proxies"));
        assertThat("127.0.0.1").matches(believed);
        assertThat("0:0:0:0:0:0:0:1").matches(believed);
        assertThat("192.168.1.5").doesNotMatch(believed);
        assertThat("10.0.0.7").doesNotMatch(believed);
    }

    @Test
    void idle_session_ends_after_half_an_hour() {
        assertThat(servlets.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void signing_out_needs_the_own_page() throws Exception {
        signIn(person.username(), PASSWORD);
        var forged = send(HttpRequest.newBuilder(address("/logout")).POST(BodyPublishers.noBody()));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void fifth_wrong_password_locks_the_page_too() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(person.username(), "Wrong-1234567");
        }
        assertThat(signIn(person.username(), PASSWORD)).contains("/login?error");
        assertThat(get("/").statusCode()).isEqualTo(302);
        system.run(() -> administration.unlock(person.id()));
        signIn(person.username(), PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_page_and_files_of_the_program_do_not_open() throws Exception {
        assertThat(get("/nothing-here").statusCode()).isEqualTo(302);
        assertThat(get("/application.yaml").statusCode()).isEqualTo(302);
        assertThat(get("/engine-rest/engine").statusCode()).isEqualTo(302);
    }

    /** @return where the browser is sent */
    private String signIn(String username, String password) throws Exception {
        var found = CSRF.matcher(get("/login").body());
        var token = found.find() ? found.group(1) : "";
        var answer = send(HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(username, password, token))));
        return answer.headers().firstValue("Location").orElse("nowhere " + answer.statusCode());
    }

    private static String form(String username, String password, String token) {
        return "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
