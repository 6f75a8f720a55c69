package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.organisation.data.SecondFactorSetup;
import org.enishi.organisation.data.SecondFactorState;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OneTimeCodes;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.settings.Settings;

/**
 * A person's own second factor: an authenticator that shows six digits. Everybody may have one; the operator's people must.
 * Whatever changes it asks for the password, which is slow, so no transaction is open meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorService {

    @Inject
    private SecondFactorDesk desk;

    @Inject
    private OwnProof proof;

    @Inject
    private Settings settings;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.SECOND_FACTOR)
    public SecondFactorState state() {
        return desk.state(currentActor.get());
    }

    /** It does not count before it was confirmed. */
    @Requires(Permission.SECOND_FACTOR)
    public SecondFactorSetup begin(String currentPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        String secret = OneTimeCodes.base32(desk.begin(actor));
        String issuer = encoded(settings.serviceName());
        String uri = "otpauth://totp/" + issuer + ":" + encoded(desk.addressOf(actor)) + "?secret=" + secret
                + "&issuer=" + issuer;
        return new SecondFactorSetup(SecondFactorLedger.grouped(secret).replace('-', ' '), uri);
    }

    /** With the code that the authenticator shows now. Every other sign-in ends. */
    @Requires(Permission.SECOND_FACTOR)
    public SecondFactorDone confirm(String code) {
        return desk.confirm(currentActor.get(), code);
    }

    /** Those of before no longer work. */
    @Requires(Permission.SECOND_FACTOR)
    public List<String> renewRecoveryCodes(String currentPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        return desk.renewRecoveryCodes(actor);
    }

    /**
     * Refused to whoever must have one. Every other sign-in ends.
     *
     * @return the person as he is from now on, for the session to go on with
     */
    @Requires(Permission.SECOND_FACTOR)
    public Actor takeAway(String currentPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        return desk.takeAway(actor);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
