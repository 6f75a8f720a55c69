package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.PasskeyDevice;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is not right about a passkey is refused in the same words, and counted. PE-63, R1, R3, R15. */
class PasskeyRefusalsIT extends FromOutside {

    private static final String REFUSED = "パスキーでサインインできませんでした";

    private final String name = "pk-" + UUID.randomUUID();

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void an_answer_to_another_challenge_or_to_none_is_refused() {
        PasskeyDevice device = PasskeyOwner.of(name).registered();
        Visitor somebody = Enishi.visitor();
        String elsewhere = PasskeyOwner.question(Enishi.visitor(), "");
        PasskeyOwner.question(somebody, "");
        assertRefused(somebody, PasskeyOwner.say(somebody, device.answer(elsewhere)));
        assertRefused(somebody, PasskeyOwner.say(somebody, device.answer(elsewhere)));
    }

    @Test
    void an_answer_is_good_once() {
        PasskeyDevice device = PasskeyOwner.of(name).registered();
        Visitor somebody = Enishi.visitor();
        String words = device.answer(PasskeyOwner.question(somebody, ""));
        assertThat(PasskeyOwner.say(somebody, words).statusCode()).isEqualTo(302);
        Visitor thief = Enishi.visitor();
        PasskeyOwner.question(thief, "");
        assertRefused(thief, PasskeyOwner.say(thief, words));
        Visitor mine = Enishi.visitor();
        String twice = device.answer(PasskeyOwner.question(mine, ""));
        PasskeyOwner.say(mine, twice.replace("\"signature\":\"", "\"signature\":\"AA"));
        assertRefused(mine, PasskeyOwner.say(mine, twice));
    }

    @Test
    void a_question_is_over_after_five_minutes() {
        PasskeyDevice device = PasskeyOwner.of(name).registered();
        Visitor somebody = Enishi.visitor();
        String words = device.answer(PasskeyOwner.question(somebody, ""));
        Enishi.moveClock(Duration.ofMinutes(6));
        assertRefused(somebody, PasskeyOwner.say(somebody, words));
    }

    @Test
    void another_page_another_party_and_a_device_that_recognised_nobody_are_refused() {
        PasskeyDevice device = PasskeyOwner.of(name).registered();
        Visitor somebody = Enishi.visitor();
        assertRefused(somebody, PasskeyOwner.enter(somebody, device.at("https://evil.example")));
        device.at(Enishi.url().toString());
        assertRefused(somebody, PasskeyOwner.enter(somebody, device.belongingTo("evil.example")));
        device.belongingTo(Enishi.url().getHost());
        assertRefused(somebody, PasskeyOwner.enter(somebody, device.withoutRecognising()));
    }

    @Test
    void nobody_comes_in_as_somebody_else_or_with_a_key_that_nobody_knows() {
        PasskeyDevice mine = PasskeyOwner.of(name).registered();
        PasskeyDevice other = PasskeyOwner.of(name + "-o").registered();
        String handle = mine.handle();
        Visitor somebody = Enishi.visitor();
        assertRefused(somebody, PasskeyOwner.enter(somebody, mine.knowing(other.handle())));
        assertRefused(somebody, PasskeyOwner.enter(somebody, mine.knowing(null)));
        assertRefused(somebody, PasskeyOwner.enter(somebody, new PasskeyDevice(Enishi.url()).knowing(handle)));
        assertRefused(somebody, PasskeyOwner.say(somebody, "no words"));
        assertThat(PasskeyOwner.enter(somebody, mine.knowing(handle)).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_copy_that_has_signed_less_often_is_refused_and_stands_in_the_log() {
        PasskeyOwner owner = PasskeyOwner.of(name);
        PasskeyDevice device = owner.registered();
        PasskeyOwner.enter(Enishi.visitor(), device.havingSigned(7));
        Visitor copy = Enishi.visitor();
        assertRefused(copy, PasskeyOwner.enter(copy, device.havingSigned(3)));
        Visitor right = Enishi.visitor();
        assertThat(PasskeyOwner.enter(right, device.havingSigned(8)).statusCode())
                .isEqualTo(302);
        assertThat(right.get("/mypage").body()).contains("パスキーの複製の疑いによる拒否");
    }

    @Test
    void five_wrong_answers_close_the_name_for_the_password_too() {
        PasskeyOwner owner = PasskeyOwner.of(name);
        PasskeyDevice device = owner.registered();
        Visitor somebody = Enishi.visitor();
        device.at("https://evil.example");
        for (int i = 0; i < 5; i++) {
            assertRefused(somebody, PasskeyOwner.enter(somebody, device));
        }
        device.at(Enishi.url().toString());
        assertRefused(somebody, PasskeyOwner.enter(somebody, device));
        assertThat(Enishi.visitor().signIn(owner.login(), People.PASSWORD).body())
                .contains("サインインできませんでした");
    }

    @Test
    void the_suspended_and_the_deleted_are_refused_in_the_same_words() {
        for (String act : new String[] {"suspend", "delete"}) {
            String organisation = name + "-" + act;
            PasskeyOwner owner = PasskeyOwner.of(organisation);
            PasskeyDevice device = owner.registered();
            Visitor inside = Enishi.visitor();
            PasskeyOwner.enter(inside, device);
            Enishi.visitor().post("/it/members", Map.of("name", organisation, "action", act));

            assertThat(inside.get("/index").statusCode()).as(act).isEqualTo(303);
            Visitor somebody = Enishi.visitor();
            assertRefused(somebody, PasskeyOwner.enter(somebody, device));
        }
    }

    private static void assertRefused(Visitor somebody, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(REFUSED);
        assertThat(somebody.get("/index").statusCode()).isEqualTo(303);
    }
}
