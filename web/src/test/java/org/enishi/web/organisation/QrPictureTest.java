package org.enishi.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final String URI = "otpauth://totp/Enishi:a%40b.example?secret=AAAA&issuer=Enishi";

    @Test
    void the_three_corners_by_which_a_camera_finds_it_are_dark_and_the_margin_is_light() {
        QrPicture picture = QrPicture.of(URI);
        int last = picture.side() - 5;

        assertThat(picture.outline())
                .contains("M4 4h1v1h-1z", "M" + last + " 4h1v1h-1z", "M4 " + last + "h1v1h-1z")
                .doesNotContain("M3 ", "M0 ");
    }

    @Test
    void it_does_not_tell_its_secret_to_a_log() {
        assertThat(QrPicture.of(URI)).hasToString("QrPicture");
    }
}
