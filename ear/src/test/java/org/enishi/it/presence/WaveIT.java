package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.WaveService;
import org.enishi.presence.data.WaveAnswer;
import org.enishi.presence.data.WaveRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** ひと声 with 受ける and あとで. PE-46. */
class WaveIT extends AtTheDesk {

    @Inject
    private WaveService waves;

    @Inject
    private NoticeBox notices;

    @Test
    void whoever_is_at_his_desk_is_asked_and_his_answer_is_told() throws Exception {
        arrive();
        as(watcher, () -> waves.wave(person));
        assertThat(told(person)).containsExactly("試験 watcherさんからひと声がありました。");
        WaveRow row = ground.as(person, waves::list).get(0);
        assertThat(row.fromName()).isEqualTo("試験 watcher");
        assertThatThrownBy(() -> as(watcher, () -> waves.wave(person))).hasMessage("rule.wave.waiting");

        as(person, () -> waves.answer(row.id(), WaveAnswer.TAKEN));
        assertThat(told(watcher)).containsExactly("試験 personさんがひと声を受けました。今、話せます。");
        assertThat(ground.as(person, waves::list)).isEmpty();
        assertThatThrownBy(() -> as(person, () -> waves.answer(row.id(), WaveAnswer.LATER)))
                .hasMessage("rule.wave.over");

        as(watcher, () -> waves.wave(person));
        UUID second = ground.as(person, waves::list).get(0).id();
        as(person, () -> waves.answer(second, WaveAnswer.LATER));
        assertThat(told(watcher)).contains("試験 personさんは、あとで連絡するそうです。");
    }

    @Test
    void nobody_waves_to_whoever_is_not_there_or_is_no_colleague() throws Exception {
        assertThatThrownBy(() -> as(watcher, () -> waves.wave(person))).hasMessage("rule.wave.away");
        arrive();
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "wave-elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        for (UUID by : List.of(stranger, person)) {
            assertThatThrownBy(() -> as(by, () -> waves.wave(person))).isInstanceOf(NotFound.class);
        }
        as(watcher, () -> waves.wave(person));
        UUID wave = ground.as(person, waves::list).get(0).id();
        assertThatThrownBy(() -> as(watcher, () -> waves.answer(wave, WaveAnswer.TAKEN)))
                .as("not his to answer")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_wave_passes_after_ten_minutes() throws Exception {
        arrive();
        as(watcher, () -> waves.wave(person));
        UUID wave = ground.as(person, waves::list).get(0).id();
        clock.move(Duration.ofMinutes(10));
        assertThat(ground.as(person, waves::list)).isEmpty();
        assertThatThrownBy(() -> as(person, () -> waves.answer(wave, WaveAnswer.TAKEN)))
                .hasMessage("rule.wave.over");
    }

    private List<String> told(UUID reader) throws Exception {
        return ground.as(reader, () -> notices.list(new PageRequest(0, 50))).rows().stream()
                .map(NoticeRow::text)
                .toList();
    }
}
