package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;

/** The part of choosing a password that needs the database, on both sides of the long hashing. */
@ApplicationScoped
@Transactional
class PasswordLedger {

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    String hashOf(UUID accountId) {
        return find(accountId).credentials().passwordHash();
    }

    /** What whoever knows the person tries first. */
    List<String> wordsOf(UUID accountId) {
        Account account = find(accountId);
        PersonName name = account.name();
        List<String> words = new ArrayList<>(account.organisation().domains());
        words.addAll(List.of(
                account.organisation().name(),
                account.mailAddress(),
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana()));
        return words;
    }

    void storeFirst(UUID accountId, String hash) {
        Account account = lock(accountId);
        account.firstSignIn().chooseFirst(hash);
        audit.record(AuditAct.PASSWORD_CHANGED, MemberWork.detail(account, Occasion.screen()));
        accounts.write();
    }

    Actor store(UUID accountId, String hash) {
        Account account = lock(accountId);
        replace(account, hash);
        audit.record(AuditAct.PASSWORD_CHANGED, MemberWork.detail(account, Occasion.screen()));
        return account.toActor();
    }

    /** Every sign-in ends with it, and no link to a new password works any more. */
    void replace(Account account, String hash) {
        account.changePassword(hash);
        accounts.write();
        tokens.revoke(account.getId(), TokenPurpose.RESET_PASSWORD, TokenPurpose.SECOND_FACTOR);
        news.passwordChanged(account);
        facts.fire(new SignInsEnded(account.getId()));
    }

    private Account find(UUID accountId) {
        return accounts.findWithOrganisation(accountId).orElseThrow(NotFound::new);
    }

    private Account lock(UUID accountId) {
        return accounts.lock(accountId).orElseThrow(NotFound::new);
    }
}
