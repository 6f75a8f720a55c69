package org.enishi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses with an id in their path. */
class PublicAddressTest {

    @Test
    void anAddressNamesItsViewAndItsObject() {
        assertThat(PublicAddress.of("/corporate/projects/x-1"))
                .contains(new PublicAddress("/matching/company-project", "x-1"));
        assertThat(PublicAddress.of("/corporate/projects/x-1/edit"))
                .contains(new PublicAddress("/matching/project-edit", "x-1"));
        assertThat(PublicAddress.of("/corporate/projects/x-1/publish"))
                .contains(new PublicAddress("/matching/project-publish", "x-1"));
        assertThat(PublicAddress.of("/academic/projects/x-1"))
                .contains(new PublicAddress("/matching/institution-project", "x-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/corporate/projects",
                "/corporate/projects/",
                "/corporate/projects/x/other",
                "/academic/projects/x/edit",
                "/index/corporate/projects/x"
            })
    void whateverElseIsNone(String path) {
        assertThat(PublicAddress.of(path)).isEmpty();
    }
}
