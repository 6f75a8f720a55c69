package org.enishi.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneSettingsTest {

    private static final String ID = UUID.randomUUID().toString();

    private final TelephoneSettings settings = new TelephoneSettings();
    private final List<String> touched = new ArrayList<>();

    @BeforeEach
    void one_telephone_system() {
        set("exchanges", "honsha");
        set("honsha.organisation", ID);
    }

    @AfterEach
    void nothing_stays_set() {
        touched.forEach(System::clearProperty);
    }

    @Test
    void nothing_listens_unless_it_is_wanted_and_then_on_this_machine_only() {
        assertThat(settings.isWanted()).isFalse();
        assertThat(settings.listensAt()).isEmpty();
        set("port", "5070");
        assertThat(settings.isWanted()).isTrue();
        assertThat(settings.listensAt().orElseThrow().getAddress().isLoopbackAddress())
                .isTrue();
        set("address", "pbx.example.jp");
        assertThat(settings.listensAt()).as("a name").isEmpty();
        set("address", "0.0.0.0");
        set("port", "70000");
        assertThat(settings.listensAt()).as("no port").isEmpty();
    }

    @Test
    void a_telephone_system_needs_an_address_or_a_secret() throws UnknownHostException {
        assertThat(settings.unusable()).containsExactly("honsha");
        set("honsha.secret", "short");
        assertThat(settings.exchanges()).isEmpty();
        set("honsha.secret", "long enough to be one");
        Exchange proven = settings.exchange("honsha").orElseThrow();
        assertThat(proven.mayAskFrom(InetAddress.getByName("198.51.100.1"))).isTrue();
        set("honsha.networks", "192.0.2.0/24, 2001:db8::1");
        Exchange both = settings.exchange("honsha").orElseThrow();
        assertThat(both.mayAskFrom(InetAddress.getByName("192.0.2.200"))).isTrue();
        assertThat(both.mayAskFrom(InetAddress.getByName("2001:db8::1"))).isTrue();
        assertThat(both.mayAskFrom(InetAddress.getByName("198.51.100.1"))).isFalse();
        assertThat(settings.exchange("other")).isEmpty();
    }

    @Test
    void one_network_that_is_none_keeps_everybody_out() {
        set("honsha.networks", "192.0.2.0/24, pbx.example.jp");
        assertThat(settings.exchanges()).isEmpty();
        assertThat(settings.unusable()).containsExactly("honsha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pbx example", "a>b", "pbx:", "[::1]"})
    void a_domain_that_would_break_an_address_is_refused(String domain) {
        set("honsha.networks", "192.0.2.1");
        set("honsha.domain", domain);
        assertThat(settings.exchanges()).isEmpty();
    }

    @Test
    void how_a_system_proves_itself_can_be_narrowed_and_never_widened() {
        set("honsha.secret", "long enough to be one");
        assertThat(settings.exchange("honsha").orElseThrow().digests()).containsExactly("SHA-256", "MD5");
        set("honsha.digest", "MD5");
        assertThat(settings.exchange("honsha").orElseThrow().digests()).containsExactly("MD5");
        set("honsha.digest", "none");
        assertThat(settings.exchange("honsha")).isEmpty();
    }

    @Test
    void the_secret_is_in_no_text_of_a_log() {
        set("honsha.secret", "never to be seen");
        assertThat(settings.exchanges()).hasSize(1);
        assertThat(settings.exchanges().toString()).contains("honsha").doesNotContain("never");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7,true",
        "192.0.2.7,192.0.2.8,false",
        "10.0.0.0/8,10.255.0.1,true",
        "10.0.0.0/8,11.0.0.1,false",
        "192.0.2.128/25,192.0.2.127,false",
        "0.0.0.0/0,203.0.113.9,true",
        "0.0.0.0/0,2001:db8::1,false",
        "2001:db8::/33,2001:db8:7fff::1,true",
        "2001:db8::/33,2001:db8:8000::1,false"
    })
    void an_address_is_in_a_network_or_not(String network, String address, boolean expected)
            throws UnknownHostException {
        assertThat(Network.read(network).orElseThrow().has(InetAddress.getByName(address)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "192.0.2", "192.0.2.256", "192.0.2.0/33", "192.0.2.0/-1", "::1/129", ":::"})
    void what_is_no_network_is_none(String text) {
        assertThat(Network.read(text)).isEmpty();
    }

    private void set(String name, String value) {
        touched.add("enishi.sip." + name);
        System.setProperty("enishi.sip." + name, value);
    }
}
