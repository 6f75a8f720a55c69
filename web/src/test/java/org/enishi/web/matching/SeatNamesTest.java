package org.enishi.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.junit.jupiter.api.Test;

/** What people of a room are called: 企業担当者A before the names are disclosed. */
class SeatNamesTest {

    private static SeatRow seat(String name, int letter, boolean gone) {
        return new SeatRow(
                UUID.randomUUID(),
                RoomSide.COMPANY,
                name,
                "",
                letter,
                SeatReason.ADMINISTRATOR,
                null,
                false,
                gone,
                false);
    }

    @Test
    void whoeverMayNotBeKnownIsCalledByHisLetter() {
        assertThat(SeatNames.of(seat(null, 0, false), Locale.JAPANESE)).isEqualTo("企業担当者A");
        assertThat(SeatNames.of(seat(null, 25, false), Locale.JAPANESE)).isEqualTo("企業担当者Z");
        assertThat(SeatNames.of(seat(null, 26, false), Locale.JAPANESE)).isEqualTo("企業担当者AA");
        assertThat(SeatNames.of(seat(null, 1, false), Locale.ENGLISH)).isEqualTo("Company contact B");
    }

    @Test
    void whoeverHasLeftHisOrganisationKeepsHisName() {
        assertThat(SeatNames.of(seat("佐藤 花子", 0, true), Locale.JAPANESE)).isEqualTo("佐藤 花子（退会）");
        assertThat(SeatNames.of(seat(null, 2, true), Locale.JAPANESE)).isEqualTo("企業担当者C（退会）");
    }
}
