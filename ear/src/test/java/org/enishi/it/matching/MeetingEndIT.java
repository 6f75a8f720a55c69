package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InterestService;
import org.enishi.matching.MeetingService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.MeetingReason;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.MeetingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is arranged does not outlive the negotiation that it was arranged for, however that ends. PE-18, T12, T15, R8, R9. */
class MeetingEndIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Appointments appointments;

    @Inject
    private Ground ground;

    @Inject
    private MeetingService meetings;

    @Inject
    private TalkService talk;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private InterestService interest;

    @Inject
    private PublishingService publishing;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void what_was_arranged_ends_with_the_negotiation_and_calendars_take_it_out_again() throws Exception {
        Scene.Cast cast = scene.cast("meet-ended", 1);
        UUID company = cast.companyAdministrator();
        UUID university = cast.administrator(0);
        UUID stopped = scene.published(cast, "stopped");
        UUID room = talks.opened(cast, stopped);
        UUID over = appointments.confirmed(company, university, room, appointments.in(24));
        scene.run(university, () -> meetings.cancel(room, over, "都合"));
        UUID meeting = appointments.confirmed(company, university, room, appointments.in(48));
        UUID proposal = appointments.proposed(university, room, appointments.in(72));
        scene.run(company, () -> negotiation.stop(stopped, cast.institution(0), "条件が合わないため"));
        for (UUID each : List.of(meeting, proposal)) {
            MeetingRow ended = appointments.row(university, room, each);
            assertThat(ended.state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(ended.reasonKind()).isEqualTo(MeetingReason.NEGOTIATION_ENDED);
            assertThat(ended.reason()).isEmpty();
        }
        assertThat(appointments.row(university, room, over))
                .returns(MeetingReason.TYPED, MeetingRow::reasonKind)
                .returns("都合", MeetingRow::reason);
        assertThat(scene.as(university, () -> meetings.calendar(room, meeting)))
                .contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(scene.mails(university, "H-3-cancelled"))
                .as("with what he had cancelled himself")
                .hasSize(2);
        assertThat(scene.mails(university, "H-3-withdrawn")).hasSize(1);
        assertThat(scene.mails(company, "H-3-cancelled"))
                .as("his calendar as well")
                .hasSize(2);
        assertThat(scene.as(university, () -> talk.since(room, 0)).lines())
                .extracting(LineRow::kind)
                .endsWith(LineKind.MEETING_CANCELLED, LineKind.MEETING_CANCELLED)
                .filteredOn(LineKind.MEETING_CANCELLED::equals)
                .hasSize(3);
        assertThat(scene.audited(meeting))
                .containsExactly("MEETING_PROPOSED", "MEETING_CONFIRMED", "MEETING_CANCELLED");
    }

    @Test
    void it_ends_also_when_the_institution_declines_or_the_operator_withdraws_the_project() throws Exception {
        Scene.Cast cast = scene.cast("meet-gone", 1);
        UUID company = cast.companyAdministrator();
        UUID university = cast.administrator(0);
        UUID declined = scene.published(cast, "declined");
        UUID room = talks.opened(cast, declined);
        UUID meeting = appointments.confirmed(company, university, room, appointments.in(48));
        scene.run(university, () -> interest.decline(declined, "都合がつかないため"));
        assertThat(appointments.row(company, room, meeting).reasonKind()).isEqualTo(MeetingReason.NEGOTIATION_ENDED);

        UUID withdrawn = scene.published(cast, "withdrawn");
        UUID other = talks.opened(cast, withdrawn);
        UUID last = appointments.confirmed(company, university, other, appointments.in(48));
        scene.run(scene.operator("meet-gone"), () -> publishing.withdraw(withdrawn, "規約に反するため"));
        assertThat(appointments.row(company, other, last).state()).isEqualTo(MeetingState.CANCELLED);
        for (UUID person : List.of(company, university)) {
            assertThat(scene.mails(person, "H-3-cancelled")).hasSize(2);
        }
        assertThat(scene.audited(last)).endsWith("MEETING_CANCELLED");
    }

    /** T12: the others learn that it is over, and lose what they had arranged. */
    @Test
    void an_agreement_with_another_institution_ends_it_too_and_leaves_the_own_one() throws Exception {
        Scene.Cast cast = scene.cast("meet-agreed", 2);
        UUID company = cast.companyAdministrator();
        UUID project = scene.published(cast, "agreed");
        UUID room = talks.opened(cast, project);
        scene.run(cast.administrator(1), () -> interest.declareInterest(project, ""));
        scene.run(company, () -> negotiation.startMeeting(project, cast.institution(1), true));
        UUID other = talks.roomOf(project, cast.institution(1));
        UUID lost = appointments.confirmed(company, cast.administrator(0), room, appointments.in(48));
        UUID kept = appointments.confirmed(company, cast.administrator(1), other, appointments.in(72));
        scene.run(company, () -> negotiation.agree(project, cast.institution(1), true, "別の機関と成立しました"));
        assertThat(appointments.row(company, room, lost).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(appointments.row(company, other, kept).state()).isEqualTo(MeetingState.CONFIRMED);
    }
}
