package org.enishi.shared.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.enishi.shared.fault.RuleViolated;

/**
 * A PDF is looked through object by object: programs and files inside it are refused. Where it has to be nameless it is written
 * anew without what was noted of its making; a signature would be such a note, and does not survive it, so it is refused.
 */
final class PdfFile {

    private static final int DEEPEST = 100;
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "ImportData", "RichMedia", "EmbeddedFile");
    private static final Set<String> REMARKS = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup");

    /** The words of a link stay, its address goes. */
    private static final Set<String> WAYS_OUT = Set.of("URI", "GoToR", "GoToE", "SubmitForm");

    private static final List<COSName> OF_ITS_MAKING =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));

    private final boolean nameless;

    private PdfFile(boolean nameless) {
        this.nameless = nameless;
    }

    static void copy(Path sent, Path kept, boolean nameless) throws IOException {
        PdfSize.require(Files.readAllBytes(sent));
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(sent.toFile());
                PDDocument pdf = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            new PdfFile(nameless).lookThrough(pdf);
            if (nameless) {
                pdf.setDocumentInformation(new PDDocumentInformation());
                pdf.setAllSecurityToBeRemoved(true);
                pdf.save(kept.toFile());
            }
        } catch (InvalidPasswordException locked) {
            throw new RuleViolated("rule.file.locked");
        } catch (RuleViolated refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new RuleViolated("rule.file.broken");
        }
        if (!nameless) {
            Files.copy(sent, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void lookThrough(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() == 0) {
            throw new RuleViolated("rule.file.broken");
        }
        for (COSObjectKey key : List.copyOf(pdf.getDocument().getXrefTable().keySet())) {
            look(pdf.getDocument().getObjectFromPool(key).getObject(), 0);
        }
    }

    /** What another object is only named in has its own turn. */
    private void look(COSBase thing, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new RuleViolated("rule.file.broken");
        }
        if (thing instanceof COSDictionary dictionary) {
            look(dictionary);
            for (COSBase value : List.copyOf(dictionary.getValues())) {
                if (!(value instanceof COSObject)) {
                    look(value, depth + 1);
                }
            }
        } else if (thing instanceof COSArray array) {
            for (COSBase value : array) {
                if (!(value instanceof COSObject)) {
                    look(value, depth + 1);
                }
            }
        }
    }

    private void look(COSDictionary dictionary) throws IOException {
        String act = dictionary.getNameAsString(COSName.S, "");
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (ACTIVE.contains(act)
                || ACTIVE.contains(type)
                || ACTIVE.contains(subtype)
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.EF)) {
            throw new RuleViolated("rule.file.active");
        }
        if (nameless) {
            boolean signed = type.equals("Sig")
                    || dictionary.getNameAsString(COSName.FT, "").equals("Sig") && dictionary.containsKey(COSName.V);
            if (signed) {
                throw new RuleViolated("rule.file.signed");
            }
            clean(dictionary, subtype);
            if (WAYS_OUT.contains(act)) {
                dictionary.removeItem(COSName.URI);
                dictionary.removeItem(COSName.F);
            }
        }
    }

    private static void clean(COSDictionary dictionary, String subtype) throws IOException {
        OF_ITS_MAKING.forEach(dictionary::removeItem);
        if (REMARKS.contains(subtype)) {
            dictionary.removeItem(COSName.T);
        }
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            photograph(stream);
        }
    }

    private static void photograph(COSStream stream) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (InputStream sent = stream.createRawInputStream()) {
            ImageParts.copyJpeg(sent, kept);
        } catch (EOFException unusual) {
            return;
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            kept.writeTo(out);
        }
    }
}
