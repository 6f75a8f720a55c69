package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.InquiryDesk;
import org.enishi.portal.InquiryService;
import org.enishi.portal.OwnInquiryService;
import org.enishi.portal.data.InquiryDetail;
import org.enishi.portal.data.InquiryEntryRow;
import org.enishi.portal.data.InquiryRef;
import org.enishi.portal.data.InquiryRow;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTopic;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.data.OwnInquiry;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody may ask, the operator of that region answers, and nobody can misuse our mails. NAV-06. */
class InquiryIT extends FromInside {

    @Inject
    private InquiryService inquiries;

    @Inject
    private OwnInquiryService own;

    @Inject
    private InquiryDesk desk;

    @Inject
    private Ground ground;

    @Inject
    private CurrentActor currentActor;

    private final String stem = "q" + UUID.randomUUID().toString().substring(0, 8);
    private final String outsider = "asks@" + stem + ".example";
    private UUID operator;
    private UUID person;

    @BeforeEach
    void a_region_of_its_own() {
        ground.holdMail();
        operator = ground.active(
                ground.organisationIn(stem, OrganisationKind.OPERATOR, "o" + stem), Role.ADMINISTRATOR, "one");
        person = ground.active(ground.organisationIn(stem, OrganisationKind.COMPANY, "c" + stem), Role.MEMBER, "one");
        currentActor.forget();
    }

    @AfterEach
    void mail_goes_on_again() {
        ground.letMailGo();
    }

    @Test
    void a_form_sent_twice_is_one_inquiry_and_the_mails_repeat_nothing_that_was_typed() {
        NewInquiry form = form(outsider, "買ってください http://spam.example");
        assertThat(inquiries.ask(form, stem)).isTrue();
        assertThat(inquiries.ask(form, stem)).isTrue();

        assertThat(mails(outsider)).extracting(OutgoingMail::event).containsExactly("Q-1");
        assertThat(mails(outsider).get(0).readableText().body())
                .doesNotContain("spam")
                .doesNotContain("外の人");
        assertThat(mails("one@o" + stem + ".example"))
                .extracting(OutgoingMail::event)
                .containsExactly("Q-1-operator");
        ground.act(operator);
        InquiryRow row = only();
        assertThat(row.state()).isEqualTo(InquiryState.OPEN);
        assertThat(desk.read(row.id()).body()).contains("http://spam.example");
        assertThat(row.reference()).matches("[0-9A-Z]{8}");
    }

    @Test
    void the_answer_goes_out_with_its_lines_and_a_note_stays_with_the_operator() {
        inquiries.ask(form(outsider, "いつ始められますか。"), stem);
        ground.act(operator);
        InquiryRow row = only();
        desk.note(ref(row), "要確認");
        desk.answer(ref(row), "来月です。\nお待ちください。");

        OutgoingMail answer = mails(outsider).get(1);
        assertThat(answer.event()).isEqualTo("Q-2");
        assertThat(answer.readableText().body()).contains("来月です。\nお待ちください。").doesNotContain("要確認");
        InquiryDetail detail = desk.read(row.id());
        assertThat(detail.row().state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(detail.entries()).extracting(InquiryEntryRow::text).containsExactly("要確認", "来月です。\nお待ちください。");
        assertThatThrownBy(() -> desk.answer(ref(row), "二人目")).isInstanceOf(StaleEdit.class);
        desk.answer(ref(only()), "補足です。");
        assertThat(mails(outsider)).extracting(OutgoingMail::event).containsExactly("Q-1", "Q-2", "Q-2");
    }

    @Test
    void a_signed_in_person_is_who_he_is_whatever_was_typed_and_finds_his_answers_again() {
        ground.act(person);
        inquiries.ask(form("somebody@else.example", "内側から"), stem);
        ground.act(operator);
        InquiryRow row = only();
        assertThat(row.organisationName()).isEqualTo("c" + stem);
        assertThat(desk.read(row.id()).mailAddress()).isEqualTo("one@c" + stem + ".example");
        assertThat(mails("somebody@else.example")).isEmpty();
        desk.note(ref(row), "社内メモ");
        desk.answer(ref(row), "回答です。");

        ground.act(person);
        List<OwnInquiry> asked = own.list();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).answers()).extracting(InquiryEntryRow::text).containsExactly("回答です。");
        ground.act(ground.active(
                ground.organisationIn(stem, OrganisationKind.COMPANY, "d" + stem), Role.ADMINISTRATOR, "one"));
        assertThat(own.list()).isEmpty();
    }

    @Test
    void nobodys_mailbox_is_filled_and_no_network_floods_the_queue() {
        for (int i = 0; i < 5; i++) {
            assertThat(inquiries.ask(form(outsider, "その" + i), stem))
                    .as("the same answer")
                    .isTrue();
        }
        assertThat(mails(outsider)).hasSize(3);
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            answers.add(inquiries.ask(form("a@" + i + stem + ".example", "洪水"), "flood" + stem));
        }
        assertThat(answers.subList(0, 20)).containsOnly(true);
        assertThat(answers.get(20)).isFalse();
    }

    @Test
    void what_is_wrong_is_told_by_field_and_the_service_refuses_it_too() {
        NewInquiry form = new NewInquiry(
                UUID.randomUUID(), "nowhere", null, " ", new NewInquiry.Asker(null, "", "", "no address", "ja"));
        assertThat(inquiries.check(form)).containsOnlyKeys("topic", "region", "name", "mail", "body");
        assertThatThrownBy(() -> inquiries.ask(form, stem)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void the_operator_of_another_region_finds_nothing() {
        inquiries.ask(form(outsider, "この地域に"), stem);
        ground.act(operator);
        InquiryRow row = only();
        ground.act(ground.active(
                ground.organisationIn("x" + stem, OrganisationKind.OPERATOR, "x" + stem), Role.ADMINISTRATOR, "one"));
        assertThat(desk.list("", null, new PageRequest(0, 10)).rows()).isEmpty();
        assertThatThrownBy(() -> desk.read(row.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.answer(ref(row), "他地域")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_closed_is_found_among_the_closed_and_can_be_opened_again() {
        inquiries.ask(form(outsider, "終わり"), stem);
        ground.act(operator);
        desk.close(ref(only()));
        assertThat(desk.list(outsider, InquiryState.CLOSED, new PageRequest(0, 10))
                        .rows())
                .hasSize(1);
        assertThat(desk.list("", InquiryState.OPEN, new PageRequest(0, 10)).rows())
                .isEmpty();
        assertThatThrownBy(() -> desk.close(ref(only()))).isInstanceOf(RuleViolated.class);
        desk.reopen(ref(only()));
        assertThat(desk.tally()).anyMatch(tally -> tally.state() == InquiryState.OPEN && tally.inquiries() == 1);
    }

    private NewInquiry form(String mail, String body) {
        return new NewInquiry(
                UUID.randomUUID(),
                stem,
                InquiryTopic.SERVICE,
                body,
                new NewInquiry.Asker(null, "外の人", "外の会社", mail, "ja"));
    }

    private InquiryRow only() {
        List<InquiryRow> rows = desk.list("", null, new PageRequest(0, 10)).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static InquiryRef ref(InquiryRow row) {
        return new InquiryRef(row.id(), row.version());
    }

    private List<OutgoingMail> mails(String address) {
        return ground.mailsTo(address);
    }
}
