package org.enishi.presence.data;

import java.util.List;
import java.util.stream.IntStream;

/** A row of the syllabary, by which a telephone book is opened: the first and the last letter, small and voiced ones too. */
public enum KanaRow {
    A(0x3041, 0x304a),
    KA(0x304b, 0x3054),
    SA(0x3055, 0x305e),
    TA(0x305f, 0x3069),
    NA(0x306a, 0x306e),
    HA(0x306f, 0x307d),
    MA(0x307e, 0x3082),
    YA(0x3083, 0x3088),
    RA(0x3089, 0x308d),
    WA(0x308e, 0x3094),
    OTHER(0x3041, 0x3094);

    private final int first;
    private final int last;

    KanaRow(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Those that readings of the row begin with; of the last one, those that they do not begin with. */
    public List<String> letters() {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).toList();
    }
}
