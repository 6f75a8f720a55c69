package org.enishi.presence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.AskedCall;
import org.enishi.presence.data.CallAnswer;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.settings.Exchange;
import org.enishi.shared.settings.TelephoneSettings;

/**
 * What a telephone system asks, for which nobody signs in. Who it is, the listener has found out; whose organisation that is,
 * only the settings say, and they are asked here: no id of an organisation ever comes in from outside.
 */
@Stateless
public class SwitchboardService {

    @Inject
    private TelephoneSettings settings;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CallRouter router;

    @Inject
    private CallLedger ledger;

    /** @param exchange the telephone system by its name in the settings @param dialled a number, or a group */
    @PermitAll
    public CallAnswer ask(String exchange, String dialled) {
        return organisation(exchange).map(id -> router.ask(id, dialled)).orElseGet(() -> CallAnswer.unknown(dialled));
    }

    /** In 通話ログ, once. @throws NotFound where there is no such organisation any more */
    @PermitAll
    public void write(String exchange, AskedCall call) {
        ledger.write(organisation(exchange).orElseThrow(NotFound::new), call);
    }

    private Optional<UUID> organisation(String exchange) {
        return settings.exchange(exchange).map(Exchange::organisationId).filter(organisations::isActive);
    }
}
