package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.NewPasskey;
import org.enishi.organisation.data.PasskeyChallenge;
import org.enishi.organisation.data.PasskeyOffer;
import org.enishi.organisation.data.PasskeyRow;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Passkey;
import org.enishi.organisation.model.PasskeyKey;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Passkeys;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.settings.Settings;

/** What setting up and taking away a passkey does to the account. */
@ApplicationScoped
@Transactional
class PasskeyDesk {

    private static final int MOST = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private Passkeys passkeys;

    @Inject
    private PasskeyChallenges challenges;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private Tokens tokens;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    List<PasskeyRow> list(Actor actor) {
        return passkeys.of(actor.accountId()).stream().map(Passkey::toRow).toList();
    }

    PasskeyOffer offer(Actor actor) {
        Account account = lock(actor);
        List<Passkey> known = passkeys.of(account.getId());
        requireRoom(known.size());
        return new PasskeyOffer(
                challenges.toSetUp(account.getId()),
                new PasskeyCeremony(settings.url()).relyingParty(),
                settings.serviceName(),
                account.credentials().passkeyHandle(tokens::mint),
                account.mailAddress(),
                account.name().display(),
                known.stream().map(Passkey::credentialId).toList());
    }

    SecondFactorDone add(Actor actor, PasskeyChallenge challenge, NewPasskey made, String name) {
        Account account = lock(actor);
        requireRoom(passkeys.count(account.getId()));
        if (!challenges.isGood(challenge, account.getId())) {
            throw new RuleViolated("rule.passkey.late");
        }
        PasskeyKey key = new PasskeyCeremony(settings.url())
                .readNew(made, challenge.value())
                .orElseThrow(() -> new RuleViolated("rule.passkey.made"));
        Passkey passkey = new Passkey(account.getId(), name, key, clock.instant());
        passkeys.add(passkey);
        return factors.gained(account, AuditAct.PASSKEY_ADDED, passkey.name(), "U-9-passkey-on");
    }

    private static void requireRoom(long there) {
        if (there >= MOST) {
            throw new RuleViolated("rule.passkey.most", MOST);
        }
    }

    Actor remove(Actor actor, UUID id) {
        Account account = lock(actor);
        Passkey passkey = passkeys.find(id, account.getId()).orElseThrow(NotFound::new);
        factors.demandAnother(actor);
        passkeys.remove(passkey);
        return factors.lost(account, AuditAct.PASSKEY_REMOVED, passkey.name(), "U-9-passkey-off");
    }

    private Account lock(Actor actor) {
        return accounts.lock(actor.accountId()).orElseThrow(NotFound::new);
    }
}
