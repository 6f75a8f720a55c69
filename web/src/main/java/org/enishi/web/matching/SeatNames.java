package org.enishi.web.matching;

import java.util.Locale;
import org.enishi.matching.data.SeatRow;
import org.enishi.web.shared.Texts;

/** What people of a room are called there: by their name, or by the letter that stands for it. */
final class SeatNames {

    private static final int LETTERS = 26;

    private SeatNames() {}

    static String of(SeatRow seat, Locale language) {
        String name =
                seat.name() == null ? Texts.in(language, "matching.room.somebody", letter(seat.letter())) : seat.name();
        return seat.gone() ? Texts.in(language, "matching.room.gone", name) : name;
    }

    /** A to Z, then AA. */
    static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }
}
