package org.enishi.it;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with forms, as somebody fills it in who has no browser. Fields and buttons are named by the end of their ids. */
public final class FormPage {

    private static final String BOUNDARY = "----as-a-browser-would";

    private final Visitor visitor;
    private final String path;
    private final String html;
    private final Document document;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> smuggled = new LinkedHashMap<>();

    private FormPage(Visitor visitor, String path, String html) {
        this.visitor = visitor;
        this.path = path;
        this.html = html;
        this.document = Jsoup.parse(html);
    }

    public static FormPage open(Visitor visitor, String path) {
        return of(visitor, path, visitor.get(path));
    }

    /** What another form was answered with. */
    public static FormPage of(Visitor visitor, String path, HttpResponse<String> answer) {
        return new FormPage(visitor, path, answer.body());
    }

    public Document document() {
        return document;
    }

    public FormPage type(String field, String value) {
        typed.put(field, value);
        return this;
    }

    /** What no form of the page would send. */
    public FormPage smuggle(String name, String value) {
        smuggled.put(name, value);
        return this;
    }

    public HttpResponse<String> press(String button) {
        return visitor.post(path, filled(button));
    }

    public HttpResponse<String> upload(String field, byte[] content, String button) {
        StringBuilder parts = new StringBuilder();
        filled(button).forEach((name, value) -> {
            if (!name.endsWith(":" + field)) {
                part(parts, name, "", value);
            }
        });
        String name =
                document.selectFirst("input[type=file][name$=" + field + "]").attr("name");
        part(parts, name, "; filename=\"people.csv\"\r\nContent-Type: text/csv", "");
        byte[] before = parts.substring(0, parts.length() - 2).getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[before.length + content.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(content, 0, body, before.length, content.length);
        System.arraycopy(after, 0, body, before.length + content.length, after.length);
        return visitor.post(path, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static void part(StringBuilder parts, String name, String more, String value) {
        parts.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append('"')
                .append(more)
                .append("\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    private Map<String, String> filled(String button) {
        String selector = "button[id$=" + button + "]";
        Element form = document.selectFirst("form:has(" + selector + ")");
        if (form == null) {
            throw new AssertionError("no button " + button + " at " + path + ":\n" + document.text());
        }
        Map<String, String> fields = Visitor.fieldsOf(form);
        form.select("input[type=radio]:not([checked]), input[type=checkbox]:not([checked])")
                .forEach(input -> fields.remove(input.attr("name"), input.val()));
        form.select("input[type=radio][checked], input[type=checkbox][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.hasAttr("value") ? input.val() : "on"));
        typed.forEach((field, value) -> fields.put(nameOf(form, field), value));
        fields.putAll(smuggled);
        fields.put("primefaces.nonce", Visitor.nonceOf(html));
        String id = form.selectFirst(selector).id();
        fields.put(id, id);
        return fields;
    }

    private static String nameOf(Element form, String field) {
        Element input = form.selectFirst("[name$=:" + field + "], [name=" + field + "]");
        if (input == null) {
            throw new AssertionError("no field " + field);
        }
        return input.attr("name");
    }
}
