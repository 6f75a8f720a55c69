package org.enishi.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.enishi.server.Installation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The bill of materials names what is packed: each library, byte for byte. R53. */
class ComponentsIT {

    private final Path application = Installation.ofThisBuild().application();

    @Test
    void every_packed_library_stands_in_the_bill_of_materials() throws IOException {
        Map<String, String> packed = new TreeMap<>();
        collect(Files.readAllBytes(application), packed);
        Map<String, String> told = componentsByHash();

        assertThat(packed).hasSizeGreaterThan(15);
        assertThat(told.keySet()).containsAll(packed.keySet());
        assertThat(told.values()).noneMatch(name -> name.contains("junit") || name.contains("arquillian"));
    }

    /** Libraries by the hash of their bytes, our own parts left out. */
    private static void collect(byte[] archive, Map<String, String> packed) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".war")) {
                    collect(entries.readAllBytes(), packed);
                } else if (name.contains("lib/") && name.endsWith(".jar")) {
                    packed.put(hash(entries.readAllBytes()), name);
                }
            }
        }
    }

    private Map<String, String> componentsByHash() throws IOException {
        Path bill = application.resolveSibling("../../web/target/enishi-sbom.xml");
        Document document = Jsoup.parse(Files.newInputStream(bill), "UTF-8", "", Parser.xmlParser());
        return document.select("components > component").stream()
                .collect(Collectors.toMap(
                        component ->
                                component.select("> hashes > hash[alg=SHA-256]").text(),
                        component -> component.select("> name").text(),
                        (one, other) -> one));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
