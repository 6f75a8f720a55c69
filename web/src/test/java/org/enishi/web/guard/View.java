package org.enishi.web.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A file that Facelets reads: a page, a template, an include or a tag.
 *
 * @param name from the root of the site on
 */
public record View(String name, String text) {

    private static final String SUFFIX = ".xhtml";
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    public static List<View> below(Path webapp) {
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> read(webapp, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View read(Path webapp, Path file) {
        try {
            return new View("/" + webapp.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People can go there. */
    public boolean isPage() {
        return !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/");
    }

    /** It is shown as a part of others only, who say what its names stand for. */
    public boolean isPart() {
        return name.startsWith("/WEB-INF/tags/") || name.startsWith("/WEB-INF/includes/");
    }

    /** As people and the access law write it. */
    public String address() {
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The name of the class that answers for the page: project-edit is ProjectEditView. */
    public String viewClass() {
        StringBuilder stem = new StringBuilder();
        for (String word : address().substring(address().lastIndexOf('/') + 1).split("-")) {
            stem.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return stem.append("View").toString();
    }

    /** The folder in which a page lies, empty for the root. */
    public String folder() {
        int end = name.indexOf('/', 1);
        return end < 0 ? "" : name.substring(1, end);
    }

    /** Why it cannot be read as XML; empty if it can. */
    public Optional<String> fault() {
        try {
            parse();
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        }
    }

    public Element root() {
        try {
            return parse();
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Element parse() throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            // Facelets fetches no document type either.
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Document document = builder.parse(new InputSource(new StringReader(text)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    public static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), children(root).flatMap(View::elements));
    }

    public static Stream<Element> children(Element parent) {
        return nodes(parent).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The texts between the children of an element. */
    public static Stream<String> texts(Element parent) {
        return nodes(parent)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue);
    }

    /** Without the declarations of namespaces. */
    public static List<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Attr) all.item(i))
                .filter(attribute -> !DECLARATIONS.equals(attribute.getNamespaceURI()))
                .toList();
    }

    private static Stream<Node> nodes(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
