package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.matching.model.ProjectFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.LineDraft;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.RoomState;
import org.enishi.matching.data.Secrecy;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Rooms: 5.5, CHAT-01 to CHAT-04, PE-17, PE-20 to PE-23. */
class RoomTest {

    private static final UUID INSTITUTION = UUID.randomUUID();
    private static final Actor CA =
            ProjectFixture.actor(OrganisationKind.COMPANY, Role.ADMINISTRATOR, ProjectFixture.COMPANY);
    private static final Actor CG = ProjectFixture.actor(OrganisationKind.COMPANY, Role.MEMBER, ProjectFixture.COMPANY);
    private static final Actor IA = ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, INSTITUTION);
    private static final Actor IG = ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.MEMBER, INSTITUTION);
    private static final Actor OP =
            ProjectFixture.actor(OrganisationKind.OPERATOR, Role.ADMINISTRATOR, UUID.randomUUID());
    private static final Actor OTHER =
            ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, UUID.randomUUID());

    private final Room room = new Room(UUID.randomUUID(), ProjectFixture.COMPANY, INSTITUTION, NOW);
    private final RoomSeat author = new RoomSeat(room, INSTITUTION, UUID.randomUUID(), 0);

    private RoomFacts facts(boolean seated) {
        return room.facts(seated, ResponseStatus.INTERESTED, NOW);
    }

    private static LineDraft draft(String text) {
        return new LineDraft(UUID.randomUUID(), text, null, true);
    }

    private RoomLine line(String text) {
        return new RoomLine(room, author, draft(text), NOW);
    }

    private static String textOf(RoomLine line, RoomSeat reader) {
        return line.row(reader, null, List.of(), NOW).text();
    }

    @Test
    void administratorsOfBothSidesReadByTheirRoleOthersOfTheTwoByInvitationAndNobodyElse() {
        for (Actor administrator : Set.of(CA, IA)) {
            assertThat(RoomPolicy.canRead(administrator, facts(false))).isTrue();
        }
        for (Actor member : Set.of(CG, IG)) {
            assertThat(RoomPolicy.canRead(member, facts(false))).isFalse();
            assertThat(RoomPolicy.canRead(member, facts(true))).isTrue();
        }
        for (Actor stranger : Set.of(OP, OTHER)) {
            assertThat(RoomPolicy.canRead(stranger, facts(true))).isFalse();
        }
    }

    @Test
    void everybodyInTheRoomInvitesButOnlyAdministratorsTakeOutAndOnlyOthersLeave() {
        assertThat(RoomPolicy.allowed(IG, facts(true)))
                .containsExactlyInAnyOrder(RoomAction.WRITE, RoomAction.INVITE, RoomAction.LEAVE);
        assertThat(RoomPolicy.allowed(IA, facts(false)))
                .containsExactlyInAnyOrder(RoomAction.WRITE, RoomAction.INVITE, RoomAction.REMOVE);
    }

    @Test
    void thirtyDaysAfterTheEndTheRoomIsReadOnlyAndOpenAgainWhenTheTalkIsTakenUp() {
        room.windDown(NOW);
        Instant before = NOW.plus(Duration.ofDays(30)).minusSeconds(1);
        assertThat(room.state(before)).isEqualTo(RoomState.OPEN);
        Instant after = NOW.plus(Duration.ofDays(30));
        assertThat(room.state(after)).isEqualTo(RoomState.READ_ONLY);
        RoomFacts over = room.facts(true, ResponseStatus.STOPPED, after);
        assertThat(RoomPolicy.canDo(IG, over, RoomAction.WRITE).orElseThrow().key())
                .isEqualTo("rule.room.readOnly");
        room.goOn();
        assertThat(room.state(after)).isEqualTo(RoomState.OPEN);
    }

    @Test
    void whatIsAgreedStaysOpenUntilASideArchivesItAndALiveTalkCannotBePutAway() {
        RoomFacts agreed = room.facts(false, ResponseStatus.AGREED, NOW);
        assertThat(agreed.state()).isEqualTo(RoomState.OPEN);
        assertThat(RoomPolicy.canDo(IA, agreed, RoomAction.ARCHIVE)).isEmpty();
        assertThat(RoomPolicy.canDo(IA, facts(false), RoomAction.ARCHIVE)
                        .orElseThrow()
                        .key())
                .isEqualTo("rule.room.archive.live");
        room.archive(NOW);
        RoomFacts archived = room.facts(true, ResponseStatus.AGREED, NOW);
        assertThat(RoomPolicy.allowed(CG, archived)).containsExactly(RoomAction.LEAVE);
        assertThat(RoomPolicy.canDo(CA, archived, RoomAction.RESTORE)).isEmpty();
    }

    @Test
    void namesOfTheCompanyAreUnknownToTheInstitutionUntilTheyAreDisclosed() {
        assertThat(room.isKnownTo(RoomSide.COMPANY)).isTrue();
        assertThat(room.isKnownTo(RoomSide.INSTITUTION)).isFalse();
        assertThat(room.disclose(NOW)).isTrue();
        assertThat(room.disclose(NOW)).as("once").isFalse();
        assertThat(room.isKnownTo(RoomSide.INSTITUTION)).isTrue();
    }

    @Test
    void linesAreNumberedWithoutGapsAndEveryChangeHasARevisionOfItsOwn() {
        RoomLine first = line("一");
        RoomLine second = line("二");
        first.edit(room, author, "壱", NOW);
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(first.revision()).isEqualTo(3);
        second.delete(room, author, NOW);
        assertThat(second.revision()).isEqualTo(4);
        assertThat(room.lastNumber()).isEqualTo(2);
    }

    @Test
    void ownWordsAreChangedForFifteenMinutesAndOnesDeletedLeaveAnEmptyPlace() {
        RoomLine line = line("訂正前");
        Instant late = NOW.plus(Duration.ofMinutes(15)).plusMillis(1);
        RoomSeat other = new RoomSeat(room, INSTITUTION, UUID.randomUUID(), 1);
        assertThatThrownBy(() -> line.edit(room, other, "x", NOW)).hasMessage("rule.room.alter.others");
        assertThatThrownBy(() -> line.edit(room, author, "x", late)).hasMessage("rule.room.alter.late");
        line.edit(room, author, "訂正後", NOW.plus(Duration.ofMinutes(15)));
        assertThat(textOf(line, author)).isEqualTo("訂正後");
        line.delete(room, author, NOW);
        assertThat(textOf(line, author)).isNull();
        assertThat(line.row(other, null, List.of(), NOW).deleted()).isTrue();
        assertThatThrownBy(() -> line.edit(room, author, "x", NOW)).hasMessage("rule.room.alter.others");
    }

    @Test
    void nobodyWritesBeforeHeHasSaidThatHeWritesNoSecretsAndHeIsAskedOnce() {
        LineDraft unsaid = new LineDraft(UUID.randomUUID(), "はじめまして", null, false);
        assertThatThrownBy(() -> new RoomLine(room, author, unsaid, NOW)).hasMessage("rule.room.secrets.unconfirmed");
        line("はじめまして");
        assertThat(new RoomLine(room, author, unsaid, NOW).number()).isPositive();
    }

    @Test
    void textKeepsItsLinesAndLosesWhateverHidesOrTurnsTheDirectionOfWriting() {
        assertThat(textOf(line(" 一行目\r\n二行目\u202e逆\u0000 \u2066"), author)).isEqualTo("一行目\n二行目逆");
        assertThatThrownBy(() -> line(" \n\u202e ")).hasMessage("rule.room.text.missing");
        assertThatThrownBy(() -> line("あ".repeat(4001))).isInstanceOf(RuleViolated.class);
        assertThat(textOf(line("あ".repeat(4000)), author)).hasSize(4000);
    }

    @Test
    void aNameInTheTextCountsAsOneSignAndAShortenedTextNeverShowsHalfOfOne() {
        String name = "@{" + author.getId() + "}";
        String long_ = "あ".repeat(70) + name.repeat(5) + "い".repeat(3900);
        RoomLine line = line(long_);
        assertThat(line.asQuote(true, List.of()).text()).isEqualTo("あ".repeat(70) + "\u2026");
        assertThat(line.asQuote(false, List.of()).text()).isNull();
    }

    @Test
    void theFirstMessageIsToldToEverybodyAndALaterOneToWhomItNames() {
        UUID named = UUID.randomUUID();
        UUID silent = UUID.randomUUID();
        Set<UUID> others = Set.of(named, silent);
        assertThat(line("はじめまして").spoken(room, others).toldSeats()).isEqualTo(others);
        assertThat(line("次です").spoken(room, others).toldSeats()).isEmpty();
        assertThat(line("@{" + named + "} と @{" + UUID.randomUUID() + "}")
                        .spoken(room, others)
                        .toldSeats())
                .containsExactly(named);
    }

    @Test
    void whoeverIsInvitedFromNowOnReadsNothingOfBeforeUnlessHeIsAnAdministrator() {
        line("以前");
        RoomSeat guest = new RoomSeat(room, INSTITUTION, UUID.randomUUID(), 1);
        guest.invite(author, false, room);
        assertThat(guest.firstHidden(false)).isEqualTo(1);
        assertThat(guest.firstHidden(true)).isZero();
        guest.invite(author, true, room);
        assertThat(guest.firstHidden(false)).isZero();
        assertThat(guest.isInvited()).isTrue();
        guest.leave(NOW);
        assertThat(guest.isInvited()).isFalse();
    }

    @Test
    void whoeverComesBackIntoHisOrganisationIsWhereHeWas() {
        author.invite(author, true, room);
        author.depart(NOW);
        assertThat(author.isInvited()).isFalse();
        assertThat(author.isGone()).isTrue();
        author.comeBack();
        assertThat(author.isInvited()).isTrue();
    }

    @Test
    void whoeverWasToldAndDidNotComeIsToldTogetherWithTheRest() {
        assertThat(author.tell(3)).isFalse();
        assertThat(author.tell(4)).isTrue();
        author.read(4);
        assertThat(author.tell(5)).isFalse();
    }

    @Test
    void secrecyIsAgreedWhenTheAdministratorsOfBothSidesSaySoAndNotBeforeTheyKnowEachOther() {
        assertThat(RoomPolicy.canDo(CA, facts(false), RoomAction.NOTE_SECRECY)
                        .orElseThrow()
                        .key())
                .isEqualTo("rule.room.secrecy.early");
        room.disclose(NOW);
        assertThat(RoomPolicy.allowed(IG, facts(true)))
                .doesNotContain(RoomAction.NOTE_SECRECY, RoomAction.WITHDRAW_SECRECY);
        room.noteSecrecy(RoomSide.COMPANY, NOW);
        assertThat(RoomPolicy.allowed(CA, facts(false)))
                .contains(RoomAction.WITHDRAW_SECRECY)
                .doesNotContain(RoomAction.NOTE_SECRECY);
        assertThat(RoomPolicy.allowed(IA, facts(false)))
                .contains(RoomAction.NOTE_SECRECY)
                .doesNotContain(RoomAction.WITHDRAW_SECRECY);
        assertThat(room.secrecyFor(RoomSide.COMPANY)).isEqualTo(Secrecy.OWN);
        assertThat(room.secrecyFor(RoomSide.INSTITUTION)).isEqualTo(Secrecy.OTHER);
        LineDraft unconfirmed = new LineDraft(UUID.randomUUID(), "図面の件", null, false);
        assertThatThrownBy(() -> new RoomLine(room, author, unconfirmed, NOW))
                .hasMessage("rule.room.secrets.unconfirmed");

        room.noteSecrecy(RoomSide.INSTITUTION, NOW);
        assertThat(room.isConfidential()).isTrue();
        assertThat(textOf(new RoomLine(room, author, unconfirmed, NOW), author)).isEqualTo("図面の件");
        room.noteSecrecy(RoomSide.COMPANY, null);
        assertThat(room.isConfidential()).isFalse();
        assertThat(room.secrecyFor(RoomSide.INSTITUTION)).isEqualTo(Secrecy.OWN);
    }

    private static LineDraft withFiles(String text, int files) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(files).toList();
        return new LineDraft(UUID.randomUUID(), text, null, true, ids);
    }

    @Test
    void aMessageWithFilesNeedsNoWordsAndTakesFive() {
        RoomLine line = new RoomLine(room, author, withFiles(" ", 5), NOW);
        assertThat(textOf(line, author)).isEmpty();
        line.edit(room, author, "", NOW);
        List<FileRow> files = List.of(new FileRow(UUID.randomUUID(), "図面.pdf", 1));
        assertThat(line.asQuote(true, files).text()).isEqualTo("図面.pdf");
        assertThat(line.asQuote(false, files).text()).isNull();
        assertThatThrownBy(() -> new RoomLine(room, author, withFiles("六つ", 6), NOW))
                .hasMessage("rule.room.files.many");
        assertThatThrownBy(() -> new RoomLine(room, author, withFiles("", 0), NOW))
                .hasMessage("rule.room.text.missing");
        UUID twice = UUID.randomUUID();
        LineDraft doubled = new LineDraft(UUID.randomUUID(), "", null, true, List.of(twice, twice));
        assertThatThrownBy(() -> new RoomLine(room, author, doubled, NOW)).hasMessage("rule.room.files.many");
    }
}
