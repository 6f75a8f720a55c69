package org.enishi.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Word, Excel and PowerPoint. PE-17, A11. */
class OfficeFileTest {

    private static final String WORD = "wordprocessingml.document";
    private static final String EXCEL = "spreadsheetml.sheet";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    @TempDir
    private Path folder;

    private Map<String, String> kept(FileKind kind, byte[] sent, boolean nameless) throws IOException {
        Path from = Files.write(folder.resolve("sent"), sent);
        Path to = folder.resolve("kept");
        OfficeFile.copy(kind, from, to, nameless);
        if (!nameless) {
            assertThat(Files.readAllBytes(to)).isEqualTo(sent);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile archive = new ZipFile(to.toFile())) {
            for (ZipEntry part : Collections.list(archive.entries())) {
                parts.put(
                        part.getName(),
                        new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private void assertRefused(String main, Map<String, byte[]> more, String key) throws IOException {
        byte[] sent = Samples.archive(Samples.office(main, more));
        for (boolean nameless : new boolean[] {true, false}) {
            assertThatThrownBy(() -> kept(FileKind.DOCX, sent, nameless))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.key()).isEqualTo(key));
        }
    }

    private static Map<String, byte[]> talkative() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("docProps/core.xml", Samples.utf8("<a>" + Samples.WHO + "</a>"));
        parts.put("docProps/app.xml", Samples.utf8("<a>" + Samples.WHO + "</a>"));
        parts.put("docProps/custom.xml", Samples.utf8("<a>" + Samples.WHO + "</a>"));
        parts.put(
                "word/document.xml",
                Samples.utf8("<w:d xmlns:w=\"urn:w\"><w:ins w:author=\"" + Samples.WHO
                        + "\" w:initials=\"TS\"><w:t xml:space=\"preserve\"> 本文 &amp; </w:t></w:ins></w:d>"));
        parts.put(
                "xl/comments1.xml",
                Samples.utf8("<c xmlns=\"urn:x\"><authors><author>" + Samples.WHO + "</author></authors><t>注</t></c>"));
        parts.put(
                "xl/workbook.xml",
                Samples.utf8("<w><fileSharing userName=\"" + Samples.WHO + "\"/><absPath url=\"C:\\" + Samples.WHO
                        + "\\\"/></w>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                Samples.utf8("<s xmlns:r=\"urn:r\"><pageSetup paperSize=\"9\" r:id=\"rId1\"/></s>"));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                Samples.utf8(
                        RELATIONS.formatted(
                                "<Relationship Id=\"rId1\" Type=\"http://x/printerSettings\" Target=\"../printerSettings/p1.bin\"/>"
                                        + "<Relationship Id=\"rId2\" Type=\"http://x/image\" Target=\"../media/image1.png\"/>")));
        parts.put(
                "word/_rels/settings.xml.rels",
                Samples.utf8(RELATIONS.formatted("<Relationship Id=\"rId1\" Type=\"http://x/attachedTemplate\""
                        + " Target=\"file:///C:\\" + Samples.WHO + "\\a.dotx\" TargetMode=\"External\"/>")));
        parts.put("xl/printerSettings/p1.bin", Samples.utf8(Samples.WHO));
        parts.put("word/media/image1.png", Samples.talkativePng());
        parts.put("word/media/image2.png", Samples.talkativeJpeg());
        return parts;
    }

    @Test
    void a_nameless_document_says_what_it_says_and_not_who_wrote_it_where_and_with_what() throws IOException {
        Map<String, byte[]> inside = Samples.office(EXCEL, talkative());
        Map<String, byte[]> parts = talkative();
        parts.put("word/embeddings/Sheet1.xlsx", Samples.archive(inside));
        Map<String, String> kept = kept(FileKind.DOCX, Samples.archive(Samples.office(WORD, parts)), true);
        assertThat(kept.toString()).doesNotContain(Samples.WHO, "GPS", "printerSettings", "\"TS\"");
        String body =
                new String(kept.get("word/document.xml").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertThat(body).contains("xml:space=\"preserve\"> 本文 &amp; </w:t>", "w:author=\"-\"");
        assertThat(kept.get("xl/worksheets/sheet1.xml"))
                .contains("paperSize=\"9\"")
                .doesNotContain("rId1");
        assertThat(kept.get("xl/worksheets/_rels/sheet1.xml.rels")).contains("rId2", "../media/image1.png");
        assertThat(kept).containsKeys("docProps/core.xml", "word/media/image1.png", "word/media/image2.png");

        Path sheet = Files.write(
                folder.resolve("inside"),
                kept.get("word/embeddings/Sheet1.xlsx").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kept(FileKind.XLSX, Files.readAllBytes(sheet), false).toString())
                .doesNotContain(Samples.WHO);
    }

    private static Map<String, byte[]> linked() {
        String address = "https://intra." + Samples.WHO.replace(" ", "") + ".example/x";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/_rels/document.xml.rels",
                Samples.utf8(
                        RELATIONS.formatted("<Relationship Id=\"rId1\" Type=\"http://x/hyperlink\" Target=\"" + address
                                + "\" TargetMode=\"External\"/><Relationship Id=\"rId2\" Type=\"http://x/customXml\""
                                + " Target=\"../customXml/item1.xml\"/><Relationship Id=\"rId3\" Type=\"http://x/styles\""
                                + " Target=\"styles.xml\"/>")));
        parts.put(
                "word/document.xml",
                Samples.utf8("<w:d xmlns:w=\"urn:w\"><w:instrText> HYPERLINK \"" + address
                        + "\" </w:instrText><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;" + address
                        + "&quot;\"><w:t>規格はこちら https://public.example/</w:t></w:fldSimple></w:d>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                Samples.utf8("<s><c><f>HYPERLINK(\"" + address + "\",\"規格\")</f><v>1</v></c></s>"));
        parts.put(
                "xl/connections.xml",
                Samples.utf8("<c><dbPr connection=\"Server=" + Samples.WHO + "\"/><x odcFile=\"" + Samples.WHO
                        + "\"/></c>"));
        parts.put("customXml/item1.xml", Samples.utf8("<a>" + Samples.WHO + "</a>"));
        parts.put("customXml/_rels/item1.xml.rels", Samples.utf8(RELATIONS.formatted("")));
        parts.put("docMetadata/LabelInfo.xml", Samples.utf8("<l siteId=\"" + Samples.WHO + "\"/>"));
        return parts;
    }

    @Test
    void a_nameless_document_keeps_the_words_of_its_links_and_nothing_of_where_they_lead_or_of_the_house()
            throws IOException {
        byte[] types = Samples.utf8("<Types><Override PartName=\"/main.xml\" ContentType=\"application/x." + WORD
                + ".main+xml\"/><Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"a\"/></Types>");
        Map<String, byte[]> parts = linked();
        parts.put("[Content_Types].xml", types);
        byte[] sent = Samples.archive(Samples.office(WORD, parts));
        Map<String, String> kept = kept(FileKind.DOCX, sent, true);
        assertThat(kept.toString()).doesNotContain(Samples.WHO, "intra.", "customXml");
        assertThat(kept.get("word/_rels/document.xml.rels")).contains("rId1", "rId3", "styles.xml");
        assertThat(new String(
                        kept.get("word/document.xml").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .contains("HYPERLINK", "規格はこちら https://public.example/");
        assertThat(kept).doesNotContainKeys("customXml/item1.xml", "docMetadata/LabelInfo.xml");
        assertThat(kept(FileKind.DOCX, sent, false)).containsKey("customXml/item1.xml");
    }

    @Test
    void a_document_of_somebody_who_is_known_stays_as_it_is() throws IOException {
        assertThat(kept(FileKind.DOCX, Samples.archive(Samples.office(WORD, talkative())), false))
                .containsKey("xl/printerSettings/p1.bin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "WORD/VBAPROJECT.BIN",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/embeddings/setup.exe",
                "xl/macrosheets/sheet1.xml",
                "word/embeddings/old.doc",
                "word/run.JS"
            })
    void programs_are_refused_wherever_they_hide(String name) throws IOException {
        assertRefused(WORD, Map.of(name, Samples.utf8("<a/>")), "rule.file.macro");
        byte[] inside = Samples.archive(Samples.office(EXCEL, Map.of(name, Samples.utf8("<a/>"))));
        assertRefused(WORD, Map.of("word/embeddings/Sheet1.xlsx", inside), "rule.file.macro");
    }

    @Test
    void a_document_with_macros_by_another_name_is_refused() throws IOException {
        byte[] types = Samples.utf8("<Types><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
        assertRefused(WORD, Map.of("[Content_Types].xml", types), "rule.file.macro");
        byte[] remote = Samples.utf8(RELATIONS.formatted("<Relationship Id=\"r\" Type=\"http://x/attachedTemplate\""
                + " Target=\"https://evil.example/a.dotm\" TargetMode=\"External\"/>"));
        assertRefused(WORD, Map.of("word/_rels/settings.xml.rels", remote), "rule.file.macro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/passwd", "a\\..\\b.xml", "C:/a.xml", "word/../../x"})
    void a_part_outside_of_its_archive_is_refused(String name) throws IOException {
        assertRefused(WORD, Map.of(name, Samples.utf8("<a/>")), "rule.file.broken");
    }

    @Test
    void an_archive_that_is_no_document_of_this_kind_is_refused() throws IOException {
        byte[] sheet = Samples.archive(Samples.office(EXCEL, Map.of()));
        assertThatThrownBy(() -> kept(FileKind.DOCX, sheet, true)).isInstanceOf(RuleViolated.class);
        byte[] archive = Samples.zip(Map.of("a.txt", "a"));
        assertThatThrownBy(() -> kept(FileKind.PPTX, archive, false)).isInstanceOf(RuleViolated.class);
        byte[] whole = Samples.archive(Samples.office(WORD, Map.of()));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> kept(FileKind.DOCX, half, false)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void what_would_become_larger_than_anything_is_refused_early() throws IOException {
        byte[] nothing = new byte[100 * 1024 * 1024];
        Map<String, byte[]> bomb = Map.of("a.bin", nothing, "b.bin", nothing, "c.bin", nothing);
        assertRefused(WORD, bomb, "rule.file.broken");
        byte[] lol = Samples.utf8("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        Map<String, byte[]> parts = Samples.office(WORD, Map.of("word/_rels/a.rels", lol));
        try {
            assertThat(kept(FileKind.DOCX, Samples.archive(parts), true).toString())
                    .doesNotContain("root:");
        } catch (RuleViolated refused) {
            assertThat(refused.key()).isEqualTo("rule.file.broken");
        }
    }

    @Test
    void documents_in_documents_have_an_end() throws IOException {
        byte[] inner = Samples.archive(Samples.office(EXCEL, Map.of()));
        for (int i = 0; i < 3; i++) {
            inner = Samples.archive(Samples.office(EXCEL, Map.of("xl/embeddings/a.xlsx", inner)));
        }
        assertRefused(WORD, Map.of("word/embeddings/a.xlsx", inner), "rule.file.broken");
    }
}
