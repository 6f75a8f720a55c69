package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.model.ContactPolicy;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.CurrentActor;

/** Writes down what has become of 共通電話帳: who came, and each field of others that became another thing. */
@ApplicationScoped
@Transactional
class ContactLedger {

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    /** @param before null for a new one */
    void tell(AuditAct act, ContactPlan before, ContactPlan after, Occasion occasion) {
        AuditDetail about = about(after).at(occasion);
        if (before == null) {
            audit.record(
                    act,
                    about.changing(
                            ContactField.NAME.name(), "", after.name() + " " + String.join(" ", after.numbers())));
            return;
        }
        ContactPolicy.differences(before, after)
                .forEach((field, values) ->
                        audit.record(act, about.changing(field.name(), values.get(0), values.get(1))));
    }

    void gone(ContactPlan contact) {
        audit.record(AuditAct.CONTACT_REMOVED, about(contact).changing("name", contact.name(), null));
    }

    private AuditDetail about(ContactPlan contact) {
        return AuditDetail.on(contact.id(), contact.name())
                .within(currentActor.get().organisationId());
    }
}
