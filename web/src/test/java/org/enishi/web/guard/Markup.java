package org.enishi.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What must not stand in a view, whatever it shows. */
public final class Markup {

    private static final int LONGEST = 150;
    private static final String PRIMEFACES = "primefaces";
    private static final String STANDARD_HTML = "jakarta.faces.html";
    private static final String STANDARD_CORE = "jakarta.faces.core";

    private static final Set<String> COMMANDS = Set.of("commandLink", "commandButton", "commandScript");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern JAPANESE = Pattern.compile("[\\u3041-\\u30ff\\u4e00-\\u9fff]");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final TagLibraries libraries;

    public Markup(TagLibraries libraries) {
        this.libraries = libraries;
    }

    public List<String> faults(View view) {
        List<String> faults = new ArrayList<>();
        long lines = view.text().lines().count();
        if (lines > LONGEST) {
            faults.add("has " + lines + " lines");
        }
        view.fault()
                .map(fault -> Stream.of("is not well-formed: " + fault))
                .orElseGet(() -> View.elements(view.root()).flatMap(this::faultsOf))
                .forEach(faults::add);
        return faults.stream().map(fault -> view + " " + fault).toList();
    }

    private Stream<String> faultsOf(Element element) {
        Stream<String> attributes =
                View.attributes(element).stream().flatMap(attribute -> faultsOf(element, attribute));
        return Stream.of(ofTheTag(element), attributes, ofTheTexts(element)).flatMap(faults -> faults);
    }

    private Stream<String> ofTheTag(Element element) {
        String tag = element.getTagName();
        String name = element.getLocalName();
        String namespace = String.valueOf(element.getNamespaceURI());
        if (!libraries.knowsNamespace(namespace)) {
            return Stream.of("has " + tag + " of an unknown library " + namespace);
        }
        if (!libraries.knowsTag(namespace, name)) {
            return Stream.of("has the unknown tag " + tag);
        }
        boolean breaksThePolicy = namespace.equals(STANDARD_CORE) && name.equals("ajax")
                || namespace.equals(STANDARD_HTML) && COMMANDS.contains(name);
        if (breaksThePolicy) {
            return Stream.of("has " + tag + ", whose script the content policy refuses: use p:");
        }
        if (name.equals("script") || name.equals("style")) {
            return Stream.of("has " + tag + ": scripts and styles are files");
        }
        boolean nameless = namespace.equals(PRIMEFACES)
                && name.equals("column")
                && element.getAttribute("id").isEmpty();
        return nameless ? Stream.of("has a p:column without id") : Stream.empty();
    }

    private Stream<String> faultsOf(Element element, Attr attribute) {
        String name = attribute.getName();
        if (name.equals("style") || HANDLER.matcher(name).matches()) {
            return Stream.of("has " + name + "= in " + element.getTagName());
        }
        if (name.equals("escape") && attribute.getValue().equals("false")) {
            return Stream.of("writes raw HTML in " + element.getTagName());
        }
        if (JAPANESE.matcher(attribute.getValue()).find()) {
            return Stream.of("has the text " + attribute.getValue());
        }
        boolean known = attribute.getNamespaceURI() != null
                || libraries.knowsAttribute(element.getNamespaceURI(), element.getLocalName(), name);
        return known ? Stream.empty() : Stream.of("has the unknown attribute " + name + " of " + element.getTagName());
    }

    private static Stream<String> ofTheTexts(Element element) {
        return View.texts(element)
                .map(text -> EXPRESSION.matcher(text).replaceAll("").strip())
                .filter(text ->
                        WORD.matcher(text).find() || JAPANESE.matcher(text).find())
                .map(text -> "has the text " + text);
    }
}
