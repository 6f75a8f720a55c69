package org.enishi.matching.data;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** A file as it stands in a list. Nothing of it says more of its owner than the name that he gave it. */
public record FileRow(UUID id, String name, long size) implements Serializable {

    private static final int KIBI = 1024;

    /** The size as people read it. */
    public String measure() {
        return size < KIBI * KIBI
                ? (size + KIBI - 1) / KIBI + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / (double) (KIBI * KIBI));
    }
}
