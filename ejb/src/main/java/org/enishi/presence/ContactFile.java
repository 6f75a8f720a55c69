package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.model.ContactJudgement;
import org.enishi.presence.model.FileJudgement;
import org.enishi.presence.model.SharedContact;
import org.enishi.presence.store.SharedContacts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 共通電話帳 as a file, both ways: judged before anything is written, and judged again when it is. */
@Stateless
public class ContactFile {

    @Inject
    private SharedContacts contacts;

    @Inject
    private ContactLedger ledger;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All of them. That they are taken is written down. */
    @Requires(Permission.CONTACTS_EDIT)
    public List<ContactPlan> take() {
        List<ContactPlan> all = contacts.all(organisation());
        audit.record(
                AuditAct.CONTACTS_EXPORTED,
                AuditDetail.none().within(organisation()).changing("contacts", null, String.valueOf(all.size())));
        return all;
    }

    /** What would become of each line. Nothing is written. */
    @Requires(Permission.CONTACTS_EDIT)
    public List<FileRow<ContactField>> check(List<FileLine<ContactField>> typed) {
        FileJudgement.demandSome(typed);
        return new ContactJudgement(contacts.all(organisation()), typed).rows();
    }

    /** Those that nothing is to be said against, all of them or none. @return what became of each line */
    @Requires(Permission.CONTACTS_EDIT)
    public List<FileRow<ContactField>> bringIn(List<FileLine<ContactField>> typed) {
        FileJudgement.demandSome(typed);
        Map<UUID, SharedContact> kept = contacts.lockAll(organisation()).stream()
                .collect(Collectors.toMap(SharedContact::getId, Function.identity()));
        ContactJudgement judgement = new ContactJudgement(
                kept.values().stream().map(SharedContact::toPlan).toList(), typed);
        Occasion occasion = Occasion.batch(AuditChannel.CSV, UUID.randomUUID());
        judgement.intentions().forEach(one -> {
            SharedContact contact = one.known() == null
                    ? begin(one.plan())
                    : kept.get(one.known().id());
            contact.settle(one.plan(), clock.instant());
            ledger.tell(AuditAct.CONTACT_CHANGED, one.known(), contact.toPlan(), occasion);
        });
        contacts.settle();
        return judgement.rows();
    }

    private SharedContact begin(ContactPlan plan) {
        SharedContact contact = new SharedContact(organisation(), plan, clock.instant());
        contacts.add(contact);
        return contact;
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
