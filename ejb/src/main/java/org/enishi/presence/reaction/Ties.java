package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.enishi.organisation.event.DutiesHandedOver;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.presence.CallSuccession;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Deputies;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Extensions;
import org.enishi.presence.store.Waves;

/** What ties people to each other: with whoever leaves it goes, or passes to a colleague, and whom a group keeps discreet is known at once. */
@ApplicationScoped
class Ties {

    @Inject
    private Deputies deputies;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private Extensions extensions;

    @Inject
    private Waves waves;

    @Inject
    private Consoles consoles;

    @Inject
    private CallSuccession succession;

    void pass(@Observes DutiesHandedOver duties) {
        succession.takeOver(duties);
    }

    void cut(@Observes MemberDeleted left) {
        deputies.forget(left.accountId());
        groups.forget(left.accountId());
        extensions.forget(left.accountId());
        waves.forget(left.accountId());
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupsChanged changed) {
        consoles.forget(changed.organisationId());
    }
}
