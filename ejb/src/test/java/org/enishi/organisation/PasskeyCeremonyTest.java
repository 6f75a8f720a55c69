package org.enishi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.enishi.organisation.data.NewPasskey;
import org.enishi.organisation.data.PasskeyAnswer;
import org.enishi.organisation.model.PasskeyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device said once at https://enishi.example:8443, and who may believe it. PE-63. */
class PasskeyCeremonyTest {

    private static final String FIRST = "Zmlyc3QgY2hhbGxlbmdlIG9mIHRoaXJ0eS10d28gYi4";
    private static final String SECOND = "c2Vjb25kIGNoYWxsZW5nZSBvZiB0aGlydHktdHdvIGI";
    private static final String ID = "r0z6Erfn4LqWlfiehBxvP7sUZBI7i1z1Owacm4aa5Hw";
    private static final String MADE =
            "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiWm1seWMzUWdZMmhoYkd4bGJtZGxJRzltSUhSb2FYSjBlUzEw"
                    + "ZDI4Z1lpNCIsIm9yaWdpbiI6Imh0dHBzOi8vZW5pc2hpLmV4YW1wbGU6ODQ0MyIsImNyb3NzT3JpZ2luIjpmYWxzZX0";
    private static final String ATTESTATION =
            "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVik5Y_ac5yy9GTLMntPzJusqrRATOLeJaxkGeiABEk9gNBFAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAIK9M-hK35-C6lpX4noQcbz-7FGQSO4tc9TsGnJuGmuR8pQECAyYgASFYIG7BHMfbTfOBJIvT0Oz7yB0xV8WNvdSF"
                    + "pINHJH5LekjuIlggL2t9UvbS7pK-8PsVIwCMdjexR4Ds_X7QDocMwb98MWE";
    private static final String SAID =
            "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiYzJWamIyNWtJR05vWVd4c1pXNW5aU0J2WmlCMGFHbHlkSGt0ZEhk"
                    + "dklHSSIsIm9yaWdpbiI6Imh0dHBzOi8vZW5pc2hpLmV4YW1wbGU6ODQ0MyIsImNyb3NzT3JpZ2luIjpmYWxzZX0";
    private static final PasskeyAnswer ANSWER = new PasskeyAnswer(
            ID,
            "aGFuZGxl",
            SAID,
            "5Y_ac5yy9GTLMntPzJusqrRATOLeJaxkGeiABEk9gNAFAAAABw",
            "MEUCIQDVDqQoLrM_zbA6ur3EaI-D2ObwJ3niyV_XBx6jJMpgRgIgX8sBbCp6i6jFBpHxo14yn2brdE1WsGQ8OvA4UOkAPus");

    /** The same, signed as rightly, by a device that only knows that somebody pressed its button. */
    private static final PasskeyAnswer UNRECOGNISED = new PasskeyAnswer(
            ID,
            "aGFuZGxl",
            SAID,
            "5Y_ac5yy9GTLMntPzJusqrRATOLeJaxkGeiABEk9gNABAAAACA",
            "MEUCIAZmQXR7hDoB_n7QKR9uxCzDyschaASZo-RoR0zt3rPeAiEAoMYjV7v9qkVgbhddfIGwdwWK4KRodyOBrbosz9bW2IA");

    private final PasskeyCeremony here = new PasskeyCeremony(URI.create("https://enishi.example:8443"));
    private final NewPasskey made = new NewPasskey(MADE, ATTESTATION, Set.of("internal"));

    @Test
    void what_was_made_for_this_challenge_is_read_and_its_answer_believed() {
        PasskeyKey key = here.readNew(made, FIRST).orElseThrow();
        assertThat(key.credentialId()).isEqualTo(ID);
        assertThat(key.signCount()).isZero();
        assertThat(key.transports()).containsExactly("internal");
        assertThat(here.countOf(ANSWER, key, SECOND)).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://enishi.example",
                "http://enishi.example:8443",
                "https://sub.enishi.example:8443",
                "https://enishi.example.evil.example:8443"
            })
    void another_address_believes_nothing_of_it(String address) {
        PasskeyCeremony elsewhere = new PasskeyCeremony(URI.create(address));
        assertThat(elsewhere.readNew(made, FIRST)).isEmpty();
        assertThat(elsewhere.countOf(ANSWER, key(0), SECOND)).isEmpty();
    }

    @Test
    void another_challenge_another_signature_and_an_unknown_person_are_not_believed() {
        assertThat(here.readNew(made, SECOND)).isEmpty();
        assertThat(here.countOf(ANSWER, key(0), FIRST)).isEmpty();
        assertThat(here.countOf(UNRECOGNISED, key(0), SECOND)).isEmpty();
        PasskeyAnswer exchanged =
                new PasskeyAnswer(ID, ANSWER.handle(), SAID, ANSWER.authenticatorData(), UNRECOGNISED.signature());
        assertThat(here.countOf(exchanged, key(0), SECOND)).isEmpty();
        PasskeyAnswer ofMaking =
                new PasskeyAnswer(ID, ANSWER.handle(), MADE, ANSWER.authenticatorData(), ANSWER.signature());
        assertThat(here.countOf(ofMaking, key(0), FIRST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "AAAA", "o2NmbXRkbm9uZQ"})
    void whatever_else_is_sent_is_wrong_and_breaks_nothing(String words) {
        assertThat(here.readNew(new NewPasskey(words, words, Set.of("<script>")), FIRST))
                .isEmpty();
        assertThat(here.readNew(new NewPasskey(MADE, words, Set.of()), FIRST)).isEmpty();
        assertThat(here.countOf(new PasskeyAnswer(words, words, words, words, words), key(0), SECOND))
                .isEmpty();
        assertThat(here.countOf(new PasskeyAnswer(ID, null, SAID, ANSWER.authenticatorData(), words), key(0), SECOND))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 4_294_967_295L})
    void whoever_has_signed_no_more_than_before_has_fallen_behind(long count) {
        assertThatThrownBy(() -> here.countOf(ANSWER, key(count), SECOND))
                .isInstanceOf(PasskeyCeremony.FellBehind.class);
    }

    private PasskeyKey key(long count) {
        PasskeyKey read = here.readNew(made, FIRST).orElseThrow();
        return new PasskeyKey(read.credentialId(), read.credential(), count, read.backupEligible(), read.transports());
    }
}
