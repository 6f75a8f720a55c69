package org.enishi.presence.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.model.CallEntry;
import org.enishi.presence.model.CallFlow;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.model.ContactPolicy;
import org.enishi.presence.model.Extension;
import org.enishi.presence.model.FlowPolicy;
import org.enishi.presence.model.NumberPolicy;
import org.enishi.presence.model.OutsideNumber;
import org.enishi.presence.model.SharedContact;
import org.enishi.presence.store.CallEntries;
import org.enishi.presence.store.CallFlows;
import org.enishi.presence.store.Extensions;
import org.enishi.presence.store.OutsideNumbers;
import org.enishi.presence.store.SharedContacts;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.time.ServerClock;

/** The telephones of the demo region: who has which number, whom one calls, and who has called. */
@ApplicationScoped
public class DemoTelephones {

    private static final String ACTIVE = "ACTIVE";
    private static final int RINGS = 20;

    @Inject
    private Extensions extensions;

    @Inject
    private OutsideNumbers numbers;

    @Inject
    private CallFlows flows;

    @Inject
    private SharedContacts contacts;

    @Inject
    private CallEntries calls;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        DemoTable.read("organisations.tsv").stream()
                .filter(row -> row.choice("kind", OrganisationKind.class) != OrganisationKind.OPERATOR)
                .forEach(row -> connect(row, demo));
    }

    private void connect(DemoRow organisation, FillDemo demo) {
        UUID id = demo.idOf(organisation.text("key"));
        List<DemoRow> people = people(organisation);
        Instant began = demo.calendar().atWork(organisation.text("key"), 200);
        people.forEach(person -> {
            UUID account = demo.idOf(person.text("mail_local") + "@" + organisation.text("domain"));
            Extension extension = new Extension(id, account, began);
            extension.answerTo(person.text("extension"), "", began);
            extensions.add(extension);
        });
        String first = people.get(0).text("extension");
        numbers.add(new OutsideNumber(id, main(organisation), began));
        flows.add(new CallFlow(id, reception(organisation, first), began));
        List<ContactPlan> book = book();
        book.forEach(contact -> contacts.add(new SharedContact(id, contact, began)));
        DemoTable.read("calls.tsv").forEach(row -> {
            Instant at = demo.calendar().atWork(organisation.text("key") + row.text("contact"), row.number("days_ago"));
            calls.add(new CallEntry(id, call(row, book, first, at), at, CallSource.FILE));
        });
    }

    static List<DemoRow> people(DemoRow organisation) {
        return DemoTable.read("people.tsv").stream()
                .filter(row -> row.text("organisation_key").equals(organisation.text("key")))
                .filter(row -> row.text("state").equals(ACTIVE))
                .toList();
    }

    static NumberPlan main(DemoRow organisation) {
        return NumberPolicy.checked(new NumberPlan(null, 0, organisation.text("phone"), NumberKind.MAIN, ""));
    }

    static FlowPlan reception(DemoRow organisation, String extension) {
        OpenHours hours = new OpenHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 30), Set.of());
        FlowStep slip = new FlowStep(FlowStepKind.SLIP, null, "", 0);
        return FlowPolicy.checked(new FlowPlan(
                null,
                0,
                organisation.text("phone"),
                organisation.text("name"),
                hours,
                List.of(new FlowStep(FlowStepKind.NUMBER, null, extension, RINGS), slip),
                List.of(slip)));
    }

    static List<ContactPlan> book() {
        return DemoTable.read("contacts.tsv").stream()
                .map(row -> ContactPolicy.checked(new ContactPlan(
                        null,
                        0,
                        row.text("name"),
                        row.text("kana"),
                        row.text("company"),
                        row.text("group"),
                        row.text("number"),
                        row.text("mobile"),
                        "",
                        row.text("memo"))))
                .toList();
    }

    static NewCall call(DemoRow row, List<ContactPlan> book, String extension, Instant at) {
        String outside = book.get(row.number("contact")).firstNumber();
        boolean in = row.flag("in");
        LocalDateTime local = LocalDateTime.ofInstant(at, ServerClock.JAPAN);
        return CallPolicy.checked(
                new NewCall(
                        local,
                        in ? outside : extension,
                        in ? extension : outside,
                        row.number("seconds"),
                        row.choice("result", CallResult.class),
                        ""),
                local);
    }
}
