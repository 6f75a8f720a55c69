package org.enishi.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without a screen: keeps its cookies, sends forms as they stand in the page, and follows nothing by itself, so
 * that a test sees every answer.
 */
public final class Visitor {

    private static final int LARGE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final Duration patience;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(URI base) {
        this(base, PATIENCE);
    }

    /** Who waits longer than people do. */
    public Visitor(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .sslContext(AnyCertificate.context())
                .build();
    }

    /** Where he is. */
    public URI base() {
        return base;
    }

    /** Of the pages that he has open. */
    public String origin() {
        return headers.getOrDefault("Origin", base.toString().replaceAll("/$", ""));
    }

    /** The same person before another server, with the same cookie. */
    public Visitor movedTo(URI other) {
        Visitor moved = new Visitor(other);
        sessionCookie().ifPresent(moved::setSessionCookie);
        return moved;
    }

    /** Sent with every further request. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Visitor without(String header) {
        headers.remove(header);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    /** A large body waits until the server wants it: who is refused while he still sends may miss the answer. */
    public HttpResponse<String> post(String path, String contentType, byte[] body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .expectContinue(body.length > LARGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** As PrimeFaces would send it in the background. */
    public HttpResponse<String> postAjax(String path, String source, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", source);
        all.put("jakarta.faces.partial.execute", "@all");
        all.put(source, source);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.ofString(encode(all))));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return signIn("/sign-in", login, password);
    }

    public HttpResponse<String> signIn(String path, String login, String password) {
        Map<String, String> form = signInForm(get(path).body(), login, password);
        return post(path, form);
    }

    /** Opens a page and presses the button whose id ends like this. */
    public HttpResponse<String> press(String path, String buttonEnd) {
        String page = get(path).body();
        String selector = "button[id$=" + buttonEnd + "], a[id$=" + buttonEnd + "]";
        Element form = Jsoup.parse(page).selectFirst("form:has(" + selector + ")");
        Map<String, String> fields = fieldsOf(form);
        String button = form.selectFirst(selector).id();
        fields.put(button, button);
        fields.put("primefaces.nonce", nonceOf(page));
        return post(path, fields);
    }

    /** The sign-in form of a page, filled. */
    public static Map<String, String> signInForm(String page, String login, String password) {
        Document document = Jsoup.parse(page);
        Element form = document.selectFirst("form:has(input[type=password])");
        Map<String, String> fields = fieldsOf(form);
        fields.put("primefaces.nonce", nonceOf(page));
        fields.put(form.selectFirst("input[type=password]").attr("name"), password);
        fields.put(form.selectFirst("input[type=email], input[type=text]").attr("name"), login);
        String button = form.selectFirst("button[type=submit]").attr("name");
        fields.put(button, button);
        return fields;
    }

    /** What PrimeFaces' script adds to each form before it is sent. */
    public static String nonceOf(String page) {
        Matcher nonce = NONCE.matcher(page);
        return nonce.find() ? nonce.group(1) : "";
    }

    /** Every field of a form with its value as rendered, the view state among them. */
    public static Map<String, String> fieldsOf(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").stream()
                .filter(input -> !input.attr("type").equals("submit"))
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select[name]")
                .forEach(select -> fields.put(
                        select.attr("name"),
                        Optional.ofNullable(select.selectFirst("option[selected]"))
                                .map(Element::val)
                                .orElse("")));
        return fields;
    }

    public Optional<HttpCookie> sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("enishi"))
                .findFirst();
    }

    public void setSessionCookie(HttpCookie cookie) {
        cookies.getCookieStore().removeAll();
        HttpCookie copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath("/");
        copy.setSecure(true);
        copy.setVersion(0);
        cookies.getCookieStore().add(base, copy);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(patience);
        headers.forEach(request::setHeader);
        return request;
    }

    /** A file as it comes. */
    public HttpResponse<byte[]> take(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
