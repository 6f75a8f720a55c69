package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.enishi.guard.Classes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** On the server nothing is scanned: what is not in the list is not mapped, and a test without a server sees that. */
class PersistenceUnitTest {

    @Test
    void everyMappedClassIsListedOnceAndNothingElse() throws Exception {
        List<String> mapped = Classes.ofProduct().stream()
                .filter(PersistenceUnitTest::isMapped)
                .map(JavaClass::getName)
                .toList();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(Converter.class);
    }

    private static List<String> listed() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream unit = BaseEntity.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList classes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(unit)
                    .getElementsByTagName("class");
            return IntStream.range(0, classes.getLength())
                    .mapToObj(i -> classes.item(i).getTextContent().strip())
                    .toList();
        }
    }
}
