package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuze@renkei.example",
                "Kuze@Renkei.Example",
                " kuze@renkei.example ",
                "　kuze@renkei.example　",
                "\tkuze@renkei.example\n",
                "ｋｕｚｅ＠ｒｅｎｋｅｉ．ｅｘａｍｐｌｅ",
                "ＫＵＺＥ@renkei.example"
            })
    void oneAddressIsOneKeyInAllItsSpellings(String typed) {
        assertThat(LoginKey.of(typed)).isEqualTo("kuze@renkei.example");
    }

    @Test
    void differentAddressesStayDifferent() {
        assertThat(LoginKey.of("kuze+a@renkei.example")).isNotEqualTo(LoginKey.of("kuze@renkei.example"));
        assertThat(LoginKey.of("ku ze@renkei.example")).isNotEqualTo(LoginKey.of("kuze@renkei.example"));
    }

    @Test
    void aKeyIsNeverLongerThanAnAddressCanBe() {
        assertThat(LoginKey.of("x".repeat(10_000))).hasSize(254);
    }
}
