package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.enishi.matching.data.Reading;

/** How far an institution has read a project. Its own affair: the company sees numbers only. */
@Embeddable
public class Attention {

    @Enumerated(EnumType.STRING)
    private Reading reading;

    /** Of the text; 0 for none. */
    @Column(name = "seen_edition")
    private int seenEdition;

    protected Attention() {}

    static Attention none() {
        Attention attention = new Attention();
        attention.reading = Reading.UNREAD;
        return attention;
    }

    /** Somebody of the institution has opened the page. */
    public void read(int edition) {
        if (reading == Reading.UNREAD) {
            reading = Reading.READ;
        }
        seenEdition = Math.max(seenEdition, edition);
    }

    void discuss(boolean discussing) {
        reading = discussing ? Reading.DISCUSSING : Reading.READ;
    }

    public Reading reading() {
        return reading;
    }
}
