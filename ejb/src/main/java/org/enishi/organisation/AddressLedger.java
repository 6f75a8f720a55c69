package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.enishi.organisation.data.AddressChangeStep;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** The part of a change of address that needs the database. The rules are asked again when it happens. */
@ApplicationScoped
@Transactional
class AddressLedger {

    @Inject
    private Accounts accounts;

    @Inject
    private MemberDesk desk;

    @Inject
    private AddressRules rules;

    @Inject
    private Tokens tokens;

    @Inject
    private AddressNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    void judge(Actor actor, String newAddress) {
        judge(accounts.findWithOrganisation(actor.accountId()).orElseThrow(NotFound::new), newAddress);
    }

    private void judge(Account account, String newAddress) {
        rules.obstacleToMove(account, newAddress).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
    }

    /** Links of an earlier request no longer work. */
    void ask(Actor actor, String newAddress) {
        Account account = accounts.lock(actor.accountId()).orElseThrow(NotFound::new);
        judge(account, newAddress);
        tokens.forget(account.getId(), TokenPurpose.LEAVE_ADDRESS, TokenPurpose.TAKE_ADDRESS);
        news.mayLeave(account, newAddress, tokens.issue(account.getId(), TokenPurpose.LEAVE_ADDRESS, newAddress));
        news.mayTake(account, newAddress, tokens.issue(account.getId(), TokenPurpose.TAKE_ADDRESS, newAddress));
        audit.record(
                AuditAct.ADDRESS_CHANGE_ASKED,
                MemberWork.detail(account, Occasion.screen()).changing("address", account.mailAddress(), newAddress));
    }

    AddressChangeStep confirm(String token) {
        AccountToken used = tokens.use(token, TokenPurpose.LEAVE_ADDRESS)
                .or(() -> tokens.use(token, TokenPurpose.TAKE_ADDRESS))
                .orElseThrow(() -> new RuleViolated("rule.link.over"));
        Account found = accounts.find(used.accountId()).orElseThrow(NotFound::new);
        Organisation organisation = desk.lock(found.organisation().getId());
        Account account = accounts.lock(used.accountId()).orElseThrow(NotFound::new);
        if (!tokens.areBothUsed(account.getId(), used.subject())) {
            return AddressChangeStep.ONE_CONFIRMED;
        }
        judge(account, used.subject());
        move(account, organisation, used.subject());
        return AddressChangeStep.CHANGED;
    }

    private void move(Account account, Organisation organisation, String newAddress) {
        String oldAddress = account.mailAddress();
        if (rules.isWithoutDomain(organisation)) {
            MailAddress.read(newAddress)
                    .map(MailAddress::domain)
                    .filter(domain -> !rules.isFree(domain))
                    .ifPresent(organisation::gainDomain);
        }
        account.changeAddress(newAddress);
        accounts.write();
        tokens.forget(
                account.getId(),
                TokenPurpose.LEAVE_ADDRESS,
                TokenPurpose.TAKE_ADDRESS,
                TokenPurpose.RESET_PASSWORD,
                TokenPurpose.SECOND_FACTOR);
        news.changed(account, oldAddress);
        facts.fire(new SignInsEnded(account.getId()));
        audit.recordBy(
                account.toActor(),
                AuditAct.ADDRESS_CHANGED,
                MemberWork.detail(account, Occasion.screen()).changing("address", oldAddress, newAddress));
    }
}
