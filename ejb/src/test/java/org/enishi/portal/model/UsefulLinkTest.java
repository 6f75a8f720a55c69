package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.enishi.portal.data.LinkCategory;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsefulLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.tatsunami-univ.example/", "http://univ.example", "https://univ.example/a?b=c#d"})
    void aPageOfTheWebIsLinked(String url) {
        assertThatCode(() -> link(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                " https://univ.example",
                "https://",
                "https:///path",
                "data:text/html,x",
                "//univ.example",
                "https://univ.example/a b"
            })
    void whatIsNoAddressOfAPageIsRefused(String url) {
        assertThatThrownBy(() -> link(url)).isInstanceOf(RuleViolated.class);
    }

    private static UsefulLink link(String url) {
        return new UsefulLink("tatsunami", LinkCategory.OVERVIEW, UUID.randomUUID(), "立波大学", url);
    }
}
