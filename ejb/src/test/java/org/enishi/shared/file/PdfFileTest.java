package org.enishi.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PE-17, A11. */
class PdfFileTest {

    @TempDir
    private Path folder;

    private byte[] kept(byte[] sent, boolean nameless) throws IOException {
        Path from = Files.write(folder.resolve("sent"), sent);
        Path to = folder.resolve("kept");
        PdfFile.copy(from, to, nameless);
        return Files.readAllBytes(to);
    }

    private void assertRefused(byte[] sent, String key, boolean nameless) {
        assertThatThrownBy(() -> kept(sent, nameless))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] pdf(Consumer<PDDocument> more) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("What the project is about");
                text.endText();
                text.drawImage(JPEGFactory.createFromByteArray(pdf, Samples.talkativeJpeg()), 72, 72);
            }
            more.accept(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void sign(PDDocument pdf) {
        pdf.getDocumentInformation().setAuthor(Samples.WHO);
        pdf.getDocumentInformation().setCustomMetadataValue("Company", Samples.WHO);
        pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
        PDMetadata notes = new PDMetadata(pdf);
        PDAnnotationText remark = new PDAnnotationText();
        remark.setTitlePopup(Samples.WHO);
        remark.setContents("a remark");
        try {
            notes.importXMPMetadata(("<x>" + Samples.WHO + "</x>").getBytes(StandardCharsets.UTF_8));
            pdf.getPage(0).getAnnotations().add(remark);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        pdf.getDocumentCatalog().setMetadata(notes);
        pdf.getPage(0).setMetadata(notes);
    }

    /** Everything that can be read in it, unpacked. */
    private static String all(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocument()
                    .getXrefTable()
                    .keySet()
                    .forEach(key -> all.append(
                            document.getDocument().getObjectFromPool(key).getObject()));
            all.append(new PDFTextStripper().getText(document));
        }
        return all.toString();
    }

    @Test
    void a_nameless_pdf_says_what_it_says_and_not_who_made_it() throws IOException {
        byte[] sent = pdf(PdfFileTest::sign);
        assertThat(all(sent)).contains(Samples.WHO);
        byte[] kept = kept(sent, true);
        assertThat(all(kept)).contains("What the project is about").doesNotContain(Samples.WHO);
        try (PDDocument document = Loader.loadPDF(kept)) {
            assertThat(document.getDocumentInformation().getCOSObject().size()).isZero();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getPage(0).getAnnotations()).singleElement();
        }
    }

    private static void link(PDDocument pdf) {
        PDActionURI way = new PDActionURI();
        way.setURI("https://intra.example/" + Samples.WHO);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(way);
        try {
            pdf.getPage(0).getAnnotations().add(link);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_nameless_pdf_keeps_the_words_of_its_links_and_not_where_they_lead() throws IOException {
        byte[] sent = pdf(PdfFileTest::link);
        assertThat(all(kept(sent, true)))
                .contains("What the project is about")
                .doesNotContain("intra.example", Samples.WHO);
        assertThat(kept(sent, false)).isEqualTo(sent);
    }

    @Test
    void a_pdf_of_somebody_who_is_known_stays_as_it_is() throws IOException {
        byte[] sent = pdf(PdfFileTest::sign);
        assertThat(kept(sent, false)).isEqualTo(sent);
    }

    @Test
    void a_pdf_that_does_something_is_refused() throws IOException {
        byte[] scripted = pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        byte[] launching = pdf(pdf -> {
            COSDictionary launch = new COSDictionary();
            launch.setName(COSName.S, "Launch");
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, launch);
        });
        byte[] carrying = pdf(pdf -> {
            COSDictionary file = new COSDictionary();
            file.setItem(COSName.EF, new COSDictionary());
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, file);
        });
        for (boolean nameless : new boolean[] {true, false}) {
            assertRefused(scripted, "rule.file.active", nameless);
            assertRefused(launching, "rule.file.active", nameless);
            assertRefused(carrying, "rule.file.active", nameless);
        }
    }

    @Test
    void a_signature_tells_who_signed() throws IOException {
        byte[] signed = pdf(pdf -> {
            COSDictionary signature = new COSDictionary();
            signature.setItem(COSName.TYPE, COSName.SIG);
            signature.setString(COSName.NAME, Samples.WHO);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, signature);
        });
        assertRefused(signed, "rule.file.signed", true);
        assertThat(kept(signed, false)).isEqualTo(signed);
    }

    @Test
    void what_cannot_be_looked_into_is_refused() throws IOException {
        byte[] locked = pdf(pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertRefused(locked, "rule.file.locked", true);
        assertRefused("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "rule.file.broken", false);
        byte[] nested = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertRefused(nested, "rule.file.broken", false);
    }

    @Test
    void a_list_of_objects_that_would_fill_the_memory_is_never_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                deflater.write(nothing);
            }
        }
        for (String type : new String[] {"ObjStm", "Obj#53tm"}) {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            String head = "%PDF-1.7\n1 0 obj\n<</Type/" + type + "/N 1/First 4/Filter/FlateDecode/Length "
                    + packed.size() + ">>\nstream\n";
            bomb.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            bomb.writeBytes(packed.toByteArray());
            assertThatThrownBy(() -> PdfSize.require(bomb.toByteArray())).isInstanceOf(RuleViolated.class);
        }
        PdfSize.require(pdf(pdf -> {}));
    }
}
