package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enishi.matching.data.MandateRow;
import org.enishi.matching.event.MandateChanged;
import org.enishi.matching.model.Mandate;
import org.enishi.matching.store.Mandates;
import org.enishi.organisation.OrganisationDirectory;

/** What both sides of an appointment share. It ends with either of them. */
@ApplicationScoped
public class MandateLedger {

    @Inject
    private Mandates mandates;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Event<MandateChanged> changed;

    /** Locked, or new. */
    Mandate obtain(UUID companyId, UUID supporterId) {
        return mandates.lock(companyId, supporterId).orElseGet(() -> new Mandate(companyId, supporterId));
    }

    List<MandateRow> rows(List<Mandate> found, Function<Mandate, UUID> other) {
        Map<UUID, String> names = directory.names(found.stream().map(other).toList(), Set.of());
        return found.stream()
                .map(mandate -> new MandateRow(
                        other.apply(mandate),
                        names.get(other.apply(mandate)),
                        mandate.scope(),
                        mandate.document(),
                        mandate.givenAt()))
                .toList();
    }

    void tell(MandateChanged change) {
        changed.fire(change);
    }

    /** An organisation is gone. */
    public void leave(UUID organisationId, Instant now) {
        Stream.concat(mandates.givenBy(organisationId).stream(), mandates.givenTo(organisationId).stream())
                .map(mandate -> mandate.end(now))
                .toList()
                .forEach(changed::fire);
    }
}
