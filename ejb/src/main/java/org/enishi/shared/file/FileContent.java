package org.enishi.shared.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.enishi.shared.fault.RuleViolated;

/** Whether a file is what its name says, and what of it is kept. */
final class FileContent {

    private FileContent() {}

    /** A program by another name is told apart before any reader of documents is asked. */
    static void requireBeginning(FileKind kind, String name, Path sent) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(sent)) {
            beginning = in.readNBytes(Beginnings.LENGTH);
        }
        if (kind.isOffice() && Beginnings.isOldOffice(beginning)) {
            throw new RuleViolated("rule.file.locked");
        }
        if (!Beginnings.fits(kind, beginning)) {
            throw new RuleViolated("rule.file.content", FileKind.ending(name));
        }
    }

    static void copy(FileKind kind, String name, Path sent, Path kept, boolean nameless) throws IOException {
        switch (kind) {
            case PNG, JPEG -> picture(kind, sent, kept);
            case PDF -> PdfFile.copy(sent, kept, nameless);
            case DOCX, XLSX, PPTX -> OfficeFile.copy(kind, sent, kept, nameless);
            case TEXT, CSV -> text(name, sent, kept);
        }
    }

    private static void picture(FileKind kind, Path sent, Path kept) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(sent));
                OutputStream out = Files.newOutputStream(kept)) {
            if (kind == FileKind.PNG) {
                ImageParts.copyPng(in, out);
            } else {
                ImageParts.copyJpeg(in, out);
            }
        } catch (EOFException broken) {
            throw new RuleViolated("rule.file.broken");
        }
    }

    private static void text(String name, Path sent, Path kept) throws IOException {
        if (!PlainText.isRead(sent)) {
            throw new RuleViolated("rule.file.content", FileKind.ending(name));
        }
        Files.copy(sent, kept, StandardCopyOption.REPLACE_EXISTING);
    }
}
