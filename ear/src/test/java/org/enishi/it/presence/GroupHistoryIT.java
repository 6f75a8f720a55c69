package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.GroupHistoryService;
import org.enishi.presence.HistoryRulesService;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.GroupDay;
import org.enishi.presence.data.HistoryLook;
import org.enishi.presence.data.PersonDay;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.SeenSpan;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators see of how others were seen: only under rules, only from then on, and never unseen. PE-43. */
class GroupHistoryIT extends AtTheDesk {

    @Inject
    private GroupHistoryService groups;

    @Inject
    private HistoryRulesService rules;

    @Inject
    private HistoryService history;

    private UUID administrator;
    private LocalDate day;

    @BeforeEach
    void ten_o_clock_tomorrow() {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
        day = LocalDate.now(ServerClock.JAPAN).plusDays(1);
        Duration offset = Duration.between(
                Instant.now(),
                day.atTime(LocalTime.of(10, 0)).atZone(ServerClock.JAPAN).toInstant());
        clock.move(offset);
    }

    private void pass(Duration time) {
        clock.move(time);
    }

    private void enforce(String purpose, String responsible) throws Exception {
        long version = ground.as(administrator, rules::read).version();
        as(administrator, () -> rules.enforce(purpose, responsible, version));
    }

    private void enforce() throws Exception {
        enforce("勤務の実態の把握", "総務部 山田");
    }

    private GroupDay look(LocalDate asked) throws Exception {
        return ground.as(administrator, () -> groups.read("", asked));
    }

    private List<PresenceState> seen(LocalDate asked) throws Exception {
        return look(asked).people().stream()
                .filter(one -> one.accountId().equals(person))
                .map(PersonDay::spans)
                .flatMap(List::stream)
                .map(SeenSpan::state)
                .toList();
    }

    @Test
    void without_rules_nothing_is_read_and_rules_name_a_purpose_and_somebody() throws Exception {
        arrive();
        assertThatThrownBy(() -> look(day)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> enforce("", "総務部 山田")).hasMessage("rule.history.purpose");
        assertThatThrownBy(() -> enforce("勤務の実態の把握", " ")).hasMessage("rule.history.responsible");
        assertThatThrownBy(() -> enforce("あ".repeat(201), "山田")).hasMessage("rule.history.purpose");
        assertThatThrownBy(() -> look(day)).isInstanceOf(RuleViolated.class);
        assertThat(ground.as(person, rules::read).isInForce()).isFalse();
    }

    @Test
    void what_was_seen_before_the_rules_is_never_read() throws Exception {
        arrive();
        pass(Duration.ofMinutes(2));
        leave("昼食中", ReasonEnd.RELEASE);
        pass(Duration.ofMinutes(3));
        enforce();
        pass(Duration.ofMinutes(7));
        List<SeenSpan> spans = look(day).people().stream()
                .filter(one -> one.accountId().equals(person))
                .findFirst()
                .orElseThrow()
                .spans();
        assertThat(spans).extracting(SeenSpan::state).containsExactly(PresenceState.AWAY_WITH_REASON);
        assertThat(spans.get(0).length()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(8));
        assertThat(look(day.minusDays(1)).day())
                .as("the first that may be read")
                .isEqualTo(day);
        assertThat(look(null).day()).isEqualTo(day);
        assertThat(look(day.plusDays(9)).day()).isEqualTo(day);
    }

    @Test
    void everybody_reads_the_rules_and_learns_who_has_looked_once_a_day() throws Exception {
        enforce();
        arrive();
        assertThat(ground.as(person, rules::read).purpose()).isEqualTo("勤務の実態の把握");
        assertThat(ground.as(person, history::looks)).isEmpty();
        assertThat(seen(day)).containsExactly(PresenceState.PRESENT);
        seen(day);
        assertThat(ground.as(person, history::looks))
                .extracting(HistoryLook::day)
                .containsExactly(day.toString());
        assertThat(ground.as(administrator, history::looks)).as("his own eyes").isEmpty();
        pass(Duration.ofDays(1));
        seen(day);
        assertThat(ground.as(person, history::looks)).hasSize(2);
    }

    @Test
    void nobody_of_elsewhere_is_read_and_what_the_person_erases_is_gone_for_all() throws Exception {
        enforce();
        arrive();
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThatThrownBy(() -> ground.as(stranger, () -> groups.read("", day)))
                .isInstanceOf(RuleViolated.class);
        assertThat(look(day).people()).extracting(PersonDay::accountId).doesNotContain(stranger);
        as(person, history::erase);
        assertThat(seen(day)).isEmpty();
    }

    @Test
    void suspended_rules_end_it_at_once_and_new_ones_do_not_bring_it_back() throws Exception {
        enforce();
        arrive();
        pass(Duration.ofMinutes(5));
        long known = ground.as(administrator, rules::read).version();
        as(administrator, rules::suspend);
        assertThatThrownBy(() -> look(day)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> as(administrator, () -> rules.enforce("別の目的", "山田", known)))
                .isInstanceOf(StaleEdit.class);
        leave("外出中", ReasonEnd.RELEASE);
        enforce("別の目的", "山田");
        pass(Duration.ofMinutes(1));
        assertThat(seen(day)).containsExactly(PresenceState.AWAY_WITH_REASON);
    }

    /** Nobody waits for the clearing: what is older than is kept is not shown either. */
    @Test
    void nothing_is_read_that_is_older_than_is_kept() throws Exception {
        enforce();
        arrive();
        pass(Duration.ofDays(31));
        assertThat(look(day).day()).isEqualTo(day.plusDays(1));
        assertThat(look(day).first()).isEqualTo(day.plusDays(1));
    }
}
