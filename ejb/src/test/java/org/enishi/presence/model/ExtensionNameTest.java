package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.enishi.organisation.data.PersonName;
import org.junit.jupiter.api.Test;

/** What a telephone may be called that belongs to nobody. DIR-06. */
class ExtensionNameTest {

    @Test
    void both_names_are_needed_and_their_readings_are_not() {
        assertThat(Extension.named(new PersonName(" 会議室 ", "甲", "", "")).family())
                .isEqualTo("会議室");
        for (String blank : new String[] {null, "", " ", "　"}) {
            assertThatThrownBy(() -> Extension.named(new PersonName(blank, "甲", "", "")))
                    .hasMessage("rule.extension.name");
            assertThatThrownBy(() -> Extension.named(new PersonName("会議室", blank, "", "")))
                    .hasMessage("rule.extension.name");
        }
    }

    @Test
    void a_name_is_one_line_and_not_longer_than_there_is_room() {
        assertThat(Extension.named(new PersonName("名".repeat(60), "甲", "か".repeat(120), ""))
                        .family())
                .hasSize(60);
        for (PersonName odd : new PersonName[] {
            new PersonName("名".repeat(61), "甲", "", ""),
            new PersonName("会議室", "甲\n乙", "", ""),
            new PersonName("会議室", "甲", "か".repeat(121), ""),
            new PersonName("会議室", "甲", "", "か\u0000")
        }) {
            assertThatThrownBy(() -> Extension.named(odd)).hasMessage("rule.extension.text");
        }
    }
}
