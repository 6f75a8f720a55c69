package org.enishi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36', Windows / Chrome",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', Windows / Edge",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1', iPhone / Safari",
        "'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', Linux / Firefox",
        "'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', Android / Chrome"
    })
    void a_browser_is_known_by_its_two_words(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "curl/8", "<script>alert(1)</script>"})
    void what_is_not_known_is_not_repeated(String userAgent) {
        assertThat(Device.of(userAgent)).isEmpty();
    }
}
