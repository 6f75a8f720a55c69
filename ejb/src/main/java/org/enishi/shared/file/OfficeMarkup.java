package org.enishi.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.enishi.shared.fault.RuleViolated;

/** The text of a document of Word, Excel or PowerPoint between its brackets, read as a stream. */
final class OfficeMarkup {

    private static final String NOBODY = "-";
    private static final Map<FileKind, String> MAIN = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml");
    private static final Pattern PROGRAM = Pattern.compile("(?i).*(macroenabled|vbaproject|activex|oleobject).*");

    /** What these hold is all about whose a document is; an empty one is a whole one. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "docprops/core.xml",
            empty(
                    "cp:coreProperties xmlns:cp",
                    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            "docprops/app.xml",
            empty("Properties xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
            "docprops/custom.xml",
            empty("Properties xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));

    /** Whoever wrote, noted, changed or locked something. */
    private static final Set<String> PEOPLE = Set.of("author", "initials", "userName", "userId", "providerId");

    /** Elements whose name is that of a person. */
    private static final Set<String> PERSONS = Set.of("cmAuthor", "author", "person");

    private static final Set<String> NAMES = Set.of("name", "displayName");
    private static final Pattern OWN_FOLDER = Pattern.compile("(?i)file:.*|[a-z]:.*|.*\\\\.*");

    /** Where programs of a house keep notes of their own: whose it is, how it is classified. */
    private static final Pattern HOUSE_NOTES = Pattern.compile("(?i)(\\.\\./|/)*(customXml|docMetadata)/.*");

    /** An address inside a command or a formula, behind words that show something else. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|ftp:|mailto:|file:|\\\\\\\\)[^\"'\\s]*");

    private static final Set<String> COMMANDS = Set.of("instrText", "f");

    /** From where a sheet fetches its numbers. */
    private static final Set<String> SOURCES = Set.of("sourceFile", "odcFile");

    private static final Pattern REMOTE = Pattern.compile("(?i)(https?|ftp|file://?[^/]).*|\\\\\\\\.*");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final boolean nameless;
    private final boolean relations;

    private OfficeMarkup(boolean nameless, boolean relations) {
        this.nameless = nameless;
        this.relations = relations;
    }

    private static String empty(String element, String namespace) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + element + "=\"" + namespace
                + "\"/>";
    }

    /** @return what stands in the place of this part; null where it may stay */
    static String withoutProperties(String name) {
        return PROPERTIES.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it says that it is one of this kind. */
    static boolean declares(FileKind kind, InputStream in) {
        try {
            boolean declared = false;
            XMLEventReader events = reader(in);
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                String type = event.isStartElement() ? value(event.asStartElement(), "ContentType") : "";
                if (PROGRAM.matcher(type).matches()) {
                    throw new RuleViolated("rule.file.macro");
                }
                declared |= type.endsWith(MAIN.get(kind));
            }
            return declared;
        } catch (XMLStreamException broken) {
            throw new RuleViolated("rule.file.broken");
        }
    }

    /** Nothing that somebody wrote stands in such a part. */
    static boolean isOfTheHouse(String name) {
        return HOUSE_NOTES.matcher(name).matches();
    }

    static void copy(String name, InputStream in, OutputStream out, boolean nameless) throws IOException {
        boolean relations = name.endsWith(".rels");
        if (!nameless && !relations) {
            in.transferTo(out);
            return;
        }
        try {
            XMLEventReader events = reader(in);
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            new OfficeMarkup(nameless, relations).copy(events, writer);
            writer.flush();
        } catch (XMLStreamException broken) {
            throw new RuleViolated("rule.file.broken");
        }
    }

    private static XMLEventReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(in);
    }

    private void copy(XMLEventReader events, XMLEventWriter writer) throws XMLStreamException {
        boolean ofPerson = false;
        boolean command = false;
        int left = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (left > 0 || event.isStartElement() && isLeftOut(event.asStartElement())) {
                left += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                ofPerson = nameless && element.getName().getLocalPart().equals("author");
                command = nameless && COMMANDS.contains(element.getName().getLocalPart());
                writer.add(changed(element));
            } else if (event.isCharacters() && ofPerson) {
                writer.add(EVENTS.createCharacters(NOBODY));
            } else if (event.isCharacters() && command) {
                writer.add(EVENTS.createCharacters(
                        withoutAddress(event.asCharacters().getData())));
            } else {
                ofPerson = false;
                command = false;
                writer.add(event);
            }
        }
    }

    private static String withoutAddress(String command) {
        return ADDRESS.matcher(command).replaceAll(NOBODY);
    }

    /** Which printer somebody uses, and what is kept beside the document. */
    private boolean isLeftOut(StartElement element) {
        return nameless
                && (relations && value(element, "Type").endsWith("/printerSettings")
                        || relations && isOfTheHouse(value(element, "Target"))
                        || isOfTheHouse(value(element, "PartName")));
    }

    private StartElement changed(StartElement element) {
        if (value(element, "Type").endsWith("/attachedTemplate")
                && REMOTE.matcher(value(element, "Target")).matches()) {
            throw new RuleViolated("rule.file.macro");
        }
        boolean outside = relations && value(element, "TargetMode").equals("External");
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (!isOfPrinter(element, attribute)) {
                attributes.add(EVENTS.createAttribute(attribute.getName(), without(element, attribute, outside)));
            }
        });
        QName name = element.getName();
        return EVENTS.createStartElement(
                name.getPrefix(),
                name.getNamespaceURI(),
                name.getLocalPart(),
                attributes.iterator(),
                element.getNamespaces(),
                element.getNamespaceContext());
    }

    private boolean isOfPrinter(StartElement element, Attribute attribute) {
        return nameless
                && element.getName().getLocalPart().equals("pageSetup")
                && attribute.getName().getLocalPart().equals("id");
    }

    /** @param outside it leads out of the document: the words of a link stay, its address goes */
    private String without(StartElement element, Attribute attribute, boolean outside) {
        String name = attribute.getName().getLocalPart();
        String of = element.getName().getLocalPart();
        String value = attribute.getValue();
        if (!nameless) {
            return value;
        }
        if (name.equals("instr")) {
            return withoutAddress(value);
        }
        boolean person = PEOPLE.contains(name) || PERSONS.contains(of) && NAMES.contains(name);
        boolean folder = of.equals("absPath") && name.equals("url")
                || relations
                        && name.equals("Target")
                        && (outside || OWN_FOLDER.matcher(value).matches());
        boolean source = SOURCES.contains(name) || of.equals("dbPr") && name.equals("connection");
        return person || folder || source ? NOBODY : value;
    }

    private static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }
}
