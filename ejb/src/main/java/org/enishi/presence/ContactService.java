package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ContactFilter;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.model.ContactPolicy;
import org.enishi.presence.model.SharedContact;
import org.enishi.presence.store.SharedContacts;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 共通電話帳 of the own organisation: read by everybody in it, written by its administrators. */
@Stateless
public class ContactService {

    @Inject
    private SharedContacts contacts;

    @Inject
    private ContactLedger ledger;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.DIRECTORY_VIEW)
    public Page<ContactPlan> find(ContactFilter filter, PageRequest page) {
        return contacts.search(organisation(), filter, page);
    }

    @Requires(Permission.CONTACTS_EDIT)
    public ContactPlan read(UUID id) {
        return contacts.find(organisation(), id).orElseThrow(NotFound::new);
    }

    /** The words that are in use. */
    @Requires(Permission.CONTACTS_EDIT)
    public List<String> groups() {
        return contacts.groups(organisation());
    }

    @Requires(Permission.CONTACTS_EDIT)
    public void establish(ContactPlan typed) {
        ContactPlan checked = ContactPolicy.checked(typed);
        SharedContact contact = new SharedContact(organisation(), checked, clock.instant());
        contacts.add(contact);
        contacts.settle();
        ledger.tell(AuditAct.CONTACT_CHANGED, null, contact.toPlan(), Occasion.screen());
    }

    /** 更新. Refused where another administrator was faster. */
    @Requires(Permission.CONTACTS_EDIT)
    public void settle(ContactPlan typed) {
        SharedContact contact = lock(typed.id(), typed.version());
        ContactPlan before = contact.toPlan();
        contact.settle(ContactPolicy.checked(typed), clock.instant());
        contacts.settle();
        ledger.tell(AuditAct.CONTACT_CHANGED, before, contact.toPlan(), Occasion.screen());
    }

    @Requires(Permission.CONTACTS_EDIT)
    public void remove(UUID id, long version) {
        SharedContact contact = lock(id, version);
        contacts.remove(contact);
        ledger.gone(contact.toPlan());
    }

    private SharedContact lock(UUID id, long version) {
        SharedContact contact = contacts.lock(organisation(), id).orElseThrow(NotFound::new);
        if (contact.getVersion() != version) {
            throw new StaleEdit();
        }
        return contact;
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
