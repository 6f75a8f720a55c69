package org.enishi.web.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Which tags, attributes and functions there are. Facelets writes an unknown tag into the page as it stands, and nobody
 * notices until somebody looks for what should be there.
 */
public final class TagLibraries {

    /** Of Faces itself, whose own libraries are in the server. */
    private static final Set<String> STANDARD = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.faces.composite",
            "jakarta.tags.core",
            "jakarta.tags.functions");

    private static final List<String> ON_THE_CLASS_PATH = List.of(
            "/META-INF/primefaces.urn.taglib.xml",
            "/META-INF/omnifaces-ui.taglib.xml",
            "/META-INF/omnifaces-functions.taglib.xml");

    private record Library(Map<String, Set<String>> tags, Set<String> functions, Map<String, String> sources) {}

    private final Map<String, Library> libraries = new HashMap<>();

    /** With the library of the product, whose tags say in words what attributes they take. */
    public TagLibraries(InputStream own) {
        add(own);
        ON_THE_CLASS_PATH.forEach(name -> add(TagLibraries.class.getResourceAsStream(name)));
    }

    public boolean knowsNamespace(String namespace) {
        return STANDARD.contains(namespace) || libraries.containsKey(namespace);
    }

    public boolean knowsTag(String namespace, String tag) {
        return !libraries.containsKey(namespace)
                || libraries.get(namespace).tags().containsKey(tag);
    }

    public boolean knowsAttribute(String namespace, String tag, String attribute) {
        return !libraries.containsKey(namespace)
                || libraries.get(namespace).tags().getOrDefault(tag, Set.of()).isEmpty()
                || libraries.get(namespace).tags().get(tag).contains(attribute);
    }

    public boolean knowsFunction(String namespace, String function) {
        return !libraries.containsKey(namespace)
                || libraries.get(namespace).functions().contains(function);
    }

    /** The view of which a tag is made; empty for a tag that is made otherwise. */
    public Optional<String> source(String namespace, String tag) {
        return Optional.ofNullable(libraries.get(namespace))
                .map(library -> library.sources().get(tag))
                .map(source -> "/WEB-INF/" + source);
    }

    public Stream<String> sources() {
        return libraries.values().stream()
                .flatMap(library -> library.sources().values().stream())
                .map(source -> "/WEB-INF/" + source);
    }

    private void add(InputStream file) {
        try (file) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            Library library = new Library(new HashMap<>(), new HashSet<>(), new HashMap<>());
            elements(document.getElementsByTagName("tag")).forEach(tag -> add(tag, library));
            elements(document.getElementsByTagName("function-name"))
                    .forEach(name ->
                            library.functions().add(name.getTextContent().strip()));
            libraries.put(first(document.getDocumentElement(), "namespace"), library);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Element tag, Library library) {
        String name = first(tag, "tag-name");
        library.tags().put(name, attributesOf(tag));
        elements(tag.getElementsByTagName("source"))
                .forEach(source ->
                        library.sources().put(name, source.getTextContent().strip()));
    }

    private static Set<String> attributesOf(Element tag) {
        Set<String> names = new HashSet<>();
        elements(tag.getElementsByTagName("attribute")).forEach(attribute -> names.add(first(attribute, "name")));
        return names;
    }

    private static String first(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
