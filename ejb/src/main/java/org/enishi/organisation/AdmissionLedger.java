package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.AdmissionSituation;
import org.enishi.organisation.data.FormerMember;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.NewMember;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.organisation.data.Quota;
import org.enishi.organisation.event.MemberAdmitted;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.MemberPolicy;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.Person;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/** The part of adding people that needs the database, in transactions that are over before anybody waits for them. */
@ApplicationScoped
@Transactional
class AdmissionLedger {

    @Inject
    private MemberDesk desk;

    @Inject
    private AddressRules addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    AdmissionSituation situation(Actor actor) {
        Organisation organisation = desk.find(actor, actor.organisationId());
        Quota quota = desk.room(organisation);
        return new AdmissionSituation(
                quota, addresses.obstacle(organisation, quota).orElse(null));
    }

    Optional<Refusal> checkAddress(Actor actor, String mailAddress) {
        return addresses.obstacle(desk.find(actor, actor.organisationId()), mailAddress);
    }

    /** By the name of the field, in the order of the form. */
    Map<String, Refusal> check(Actor actor, NewMember member) {
        Organisation organisation = desk.find(actor, actor.organisationId());
        Quota quota = desk.facts(organisation).quota();
        Map<String, Refusal> faults = Person.faults(PersonName.typed(member.name(), member.kana()));
        addresses.obstacle(organisation, member.mailAddress()).ifPresent(fault -> faults.put("mail", fault));
        AdmissionPolicy.canAdmitAs(member.role(), true, quota).ifPresent(fault -> faults.put("role", fault));
        return faults;
    }

    Optional<FormerMember> findFormer(Actor actor, String mailAddress) {
        Instant since = clock.instant().minus(MemberPolicy.RESTORABLE);
        return accounts.findDeleted(actor.organisationId(), mailAddress, since)
                .map(account -> new FormerMember(
                        new MemberRef(account.getId(), account.getVersion()),
                        account.name().display(),
                        account.mailAddress(),
                        account.trail().deletedAt(),
                        account.trail().deletedAt().plus(MemberPolicy.RESTORABLE)));
    }

    /** Without the lock, so only to save the work for what is refused anyway. */
    void judge(Actor actor, UUID organisationId, NewMember member) {
        judge(actor, desk.find(actor, organisationId), member);
    }

    UUID admit(Actor actor, UUID organisationId, NewMember member, InitialPasswords.Minted minted, Occasion occasion) {
        desk.find(actor, organisationId);
        Organisation organisation = desk.lock(organisationId);
        Quota quota = judge(actor, organisation, member);
        Instant now = clock.instant();
        Account account = new Account(organisation, member.role(), profile(member), minted.kept(), now)
                .addedBy(actor.accountId());
        accounts.add(account);
        accounts.write();
        audit.record(
                AuditAct.MEMBER_ADDED,
                MemberWork.detail(account, occasion)
                        .changing("role", null, member.role().name()));
        news.invited(account, minted);
        if (quota.limit() != null && quota.registered() + 1 >= quota.limit()) {
            news.full(organisation, quota.limit());
        }
        facts.fire(new MemberAdmitted(account.getId(), organisationId, now));
        return account.getId();
    }

    private Quota judge(Actor actor, Organisation organisation, NewMember member) {
        boolean own = organisation.getId().equals(actor.organisationId());
        Quota quota = desk.facts(organisation).quota();
        AdmissionPolicy.canAdmitAs(member.role(), own, quota)
                .or(() -> addresses.obstacle(organisation, quota))
                .or(() -> addresses.obstacle(organisation, member.mailAddress()))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return quota;
    }

    private static PersonProfile profile(NewMember member) {
        PersonName name = PersonName.typed(member.name(), member.kana());
        return new PersonProfile(name, "", "", member.mailAddress(), Set.of());
    }
}
