package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.enishi.organisation.data.NewTerms;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.TermsEdition;
import org.enishi.organisation.store.TermsEditions;

/** Which edition of the terms of use holds in a region, and whom it asks for agreement. The portal keeps what it says. */
@ApplicationScoped
@Transactional
public class TermsOfUse {

    @Inject
    private TermsEditions editions;

    @Inject
    private Clock clock;

    /** Together with the text, or not at all. */
    public void publish(NewTerms terms) {
        int before = editions.last(terms.region()).map(TermsEdition::least).orElse(TermsEdition.FIRST);
        editions.add(new TermsEdition(terms, before));
    }

    /** Together with the text, before its day has come: nobody was asked for anything yet. */
    public void withdraw(String region, int edition) {
        editions.find(region, edition).ifPresent(editions::remove);
    }

    public int inForce(String region) {
        return editions.inForce(region, clock.instant());
    }

    boolean asks(Account account) {
        return account.credentials().agreedEdition()
                < demanded(account.organisation().region());
    }

    /** Whoever has agreed to none later than an earlier one is asked again. */
    int demanded(String region) {
        return editions.least(region, clock.instant());
    }
}
