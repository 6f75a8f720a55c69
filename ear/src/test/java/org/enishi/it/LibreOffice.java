package org.enishi.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A spreadsheet that has nothing in common with ours, where the machine has it (Debian: {@code libreoffice-calc-nogui}). */
public final class LibreOffice {

    private static final String PROGRAM = "soffice";
    private static final int PATIENCE_SECONDS = 120;

    /** Comma, quotation mark, UTF-8, from the first line. */
    private static final String AS_OURS = "--infilter=CSV:44,34,76,1";

    private static final Pattern FORMULA = Pattern.compile("<table:table-cell[^>]*table:formula=");

    private final Path room;

    /** @param room for its files, also those of its user */
    public LibreOffice(Path room) {
        this.room = room;
    }

    public static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** How many cells it calculates after it has opened the file. */
    public long formulasIn(String csv) {
        try {
            Path file = Files.createTempFile(room, "sheet", ".csv");
            Files.writeString(file, csv, StandardCharsets.UTF_8);
            open(file);
            Path opened = room.resolve(file.getFileName().toString().replace(".csv", ".fods"));
            return FORMULA.matcher(Files.readString(opened)).results().count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(Path file) throws IOException {
        Path told = room.resolve("told.txt");
        Process office = new ProcessBuilder(
                        PROGRAM,
                        "--headless",
                        "-env:UserInstallation=" + room.resolve("user").toUri(),
                        AS_OURS,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        room.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || office.exitValue() != 0) {
                throw new AssertionError(Files.readString(told));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            office.destroyForcibly();
        }
    }
}
