package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.enishi.matching.data.AnonymityKind;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.Finding;
import org.enishi.organisation.data.OrganisationIdentity;
import org.enishi.organisation.data.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 匿名チェック: the own name in every spelling, and nothing else. */
class AnonymityCheckTest {

    private static final AnonymityCheck CHECK = AnonymityCheck.of(new OrganisationIdentity(
            "株式会社帆渡精機製作所",
            "ほわたりせいきせいさくしょ",
            "021-565-8010",
            Set.of("howatari-seiki.example"),
            List.of(new PersonName("榎", "俊介", "えのき", "しゅんすけ"), new PersonName("若狭", "健", "わかさ", "けん"))));

    private static List<Finding> findIn(String text) {
        return CHECK.findIn(ContentField.BODY, text);
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社帆渡精機製作所では, COMPANY_NAME",
        "帆渡精機製作所では, COMPANY_NAME",
        "帆渡 精機 製作所では, COMPANY_NAME",
        "ホワタリセイキセイサクショでは, COMPANY_NAME",
        "ﾎﾜﾀﾘｾｲｷｾｲｻｸｼｮでは, COMPANY_NAME",
        "Howatariseikiseisakushoでは, COMPANY_NAME",
        "HOWATARI-SEIKIのサイト, DOMAIN",
        "https://www.ｈｏｗａｔａｒｉ-seiki.example/, DOMAIN",
        "榎 俊介まで, PERSON",
        "榎　俊介まで, PERSON",
        "若狭まで, PERSON",
        "担当はわかさ けん, PERSON",
        "Shunsuke Enokiまで, PERSON",
        "enokishunsukeまで, PERSON",
        "電話 021-565-8010, PHONE",
        "電話 ０２１（５６５）８０１０, PHONE",
        "電話 090-1234-5678, PHONE"
    })
    void whatGivesTheCompanyAwayIsFound(String text, AnonymityKind kind) {
        assertThat(findIn(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社帆渡精機", "帆渡精機㈱", "（有）帆渡精機", "帆渡精機(株)", "合同会社 帆渡精機"})
    void theNameIsFoundWithoutItsLegalForm(String name) {
        AnonymityCheck check =
                AnonymityCheck.of(new OrganisationIdentity(name, "ほわたり", "021-565-8010", Set.of(), List.of()));

        assertThat(check.findIn(ContentField.BODY, "帆渡精機では"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("帆渡精機"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"アルミ切粉を月に2トン再利用したい。", "2026-11-21から2026-12-31まで", "寸法は 120-45-30 mm", "Wakasagiの養殖", ""})
    void anOrdinaryTextIsLeftAlone(String text) {
        assertThat(findIn(text)).isEmpty();
    }

    @Test
    void everyPlaceIsFoundWithItsPosition() {
        String text = "若狭と、もう一人の若狭です。";

        assertThat(findIn(text)).extracting(Finding::start).containsExactly(0, 9);
        assertThat(findIn(text)).extracting(Finding::end).containsExactly(2, 11);
    }
}
