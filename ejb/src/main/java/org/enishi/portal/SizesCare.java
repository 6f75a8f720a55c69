package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.portal.model.Sizes;
import org.enishi.portal.model.ToldRoll;
import org.enishi.portal.store.ToldSizes;
import org.enishi.shared.persistence.ClusterLock;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.time.ServerClock;

/** Once a month decides what everybody reads of the number of organisations and of their people: A9, over time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SizesCare {

    @Inject
    private ToldSizes told;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private ClusterLock lock;

    @Inject
    private Clock clock;

    /** Regions of which nothing is decided this month. */
    public List<String> due() {
        Set<String> decided = told.decided(month());
        return directory.regions().stream()
                .filter(region -> !decided.contains(region))
                .sorted()
                .toList();
    }

    private YearMonth month() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), ServerClock.JAPAN));
    }

    public void decide(String region) {
        lock.hold(StatisticsCare.LOCK);
        List<OrganisationSize> before = told.of(region);
        List<OrganisationSize> now = directory.sizes(region);
        for (OrganisationKind kind : Sizes.KINDS) {
            List<OrganisationSize> ofKind = Sizes.of(kind, now);
            if (Sizes.isTellable(Sizes.of(kind, before), ofKind)) {
                told.replace(region, kind, ofKind);
            }
        }
        told.roll(region).ifPresentOrElse(roll -> roll.again(month()), () -> told.add(new ToldRoll(region, month())));
    }
}
