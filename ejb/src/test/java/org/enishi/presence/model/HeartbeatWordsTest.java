package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.HeartbeatWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may say of itself, and nothing besides. PRS-03, R54. */
class HeartbeatWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaceIsKnownByItsName(Face face) {
        assertThat(HeartbeatWords.read("face=" + face + "&active=true&visible=false"))
                .contains(new HeartbeatWords(new Heartbeat(face, true, false), false));
    }

    @Test
    void whatIsNotSaidIsNotSo() {
        assertThat(HeartbeatWords.read("face=OFF"))
                .contains(new HeartbeatWords(new Heartbeat(Face.OFF, false, false), false));
        assertThat(HeartbeatWords.read("face=OFF&leaving=true"))
                .contains(new HeartbeatWords(new Heartbeat(Face.OFF, false, false), true));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "face",
                "face=",
                "face=SMILING",
                "face=off",
                "active=true&visible=true",
                "face=OFF&",
                "face=OFF&active=yes",
                "face=OFF&active",
                "face=OFF&face=OFF",
                "face=OFF&distance=0.4",
                "face=OFF&active=true&visible=true&picture=iVBORw0KGgo",
                "face=OFF&person=3b0c8f8e-0000-0000-0000-000000000000",
                "face=OFF\nface=OFF",
                "face=OFF&active=true#"
            })
    void anythingElseIsRefused(String line) {
        assertThat(HeartbeatWords.read(line)).isEmpty();
    }

    @Test
    void whatIsLongIsNotEvenRead() {
        String padding = "&".repeat(HeartbeatWords.LONGEST);
        assertThat(HeartbeatWords.read("face=OFF&active=true&visible=true" + padding))
                .isEmpty();
    }

    @Test
    void bothWaysAreReadAlike() {
        assertThat(HeartbeatWords.of(Map.of("face", List.of("ABSENT"), "visible", List.of("true"))))
                .isEqualTo(HeartbeatWords.read("face=ABSENT&visible=true"))
                .isNotEqualTo(Optional.empty());
    }
}
