package org.enishi.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Adds a module to the descriptors of the packaged application and leaves everything else in them as it is. */
final class Descriptors {

    private Descriptors() {}

    static void addModule(EnterpriseArchive ear, String war, String contextRoot) {
        edit(ear, "application.xml", root -> {
            Element web = child(child(root, "module", lastModule(root)), "web", null);
            child(web, "web-uri", null).setTextContent(war);
            child(web, "context-root", null).setTextContent(contextRoot);
        });
    }

    static void addDependency(EnterpriseArchive ear, String war, String module) {
        edit(ear, "jboss-deployment-structure.xml", root -> {
            Element part = child(root, "sub-deployment", null);
            part.setAttribute("name", war);
            child(child(part, "dependencies", null), "module", null).setAttribute("name", module);
        });
    }

    /** The schema wants modules together. */
    private static Node lastModule(Element root) {
        Node last = root.getElementsByTagNameNS("*", "module").item(0);
        for (Node node = last; node != null; node = node.getNextSibling()) {
            if ("module".equals(node.getLocalName())) {
                last = node;
            }
        }
        return last;
    }

    private static Element child(Element parent, String name, Node after) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.insertBefore(child, after == null ? null : after.getNextSibling());
        return child;
    }

    private static void edit(EnterpriseArchive ear, String name, Consumer<Element> change) {
        try (InputStream stream = ear.get("META-INF/" + name).getAsset().openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(stream);
            change.accept(document.getDocumentElement());
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            ear.delete("META-INF/" + name);
            ear.addAsManifestResource(new StringAsset(text.toString()), name);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }
}
