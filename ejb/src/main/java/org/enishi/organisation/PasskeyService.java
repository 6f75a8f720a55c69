package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.NewPasskey;
import org.enishi.organisation.data.PasskeyChallenge;
import org.enishi.organisation.data.PasskeyOffer;
import org.enishi.organisation.data.PasskeyRow;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own passkeys. Whatever changes them asks for the password, which is slow, so no transaction is open meanwhile. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasskeyService {

    @Inject
    private PasskeyDesk desk;

    @Inject
    private OwnProof proof;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.SECOND_FACTOR)
    public List<PasskeyRow> list() {
        return desk.list(currentActor.get());
    }

    /** What comes of it is good for five minutes. */
    @Requires(Permission.SECOND_FACTOR)
    public PasskeyOffer begin(String currentPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        return desk.offer(actor);
    }

    /**
     * It is a second factor from now on: the password alone lets nobody in any more.
     *
     * @param challenge of {@link #begin}; null where it was used up
     * @param name by which the person knows it again
     */
    @Requires(Permission.SECOND_FACTOR)
    public SecondFactorDone register(PasskeyChallenge challenge, NewPasskey made, String name) {
        return desk.add(currentActor.get(), challenge, made, name);
    }

    /**
     * Refused where it is the last second factor of somebody who must have one. Every other sign-in ends.
     *
     * @return the person as he is from now on, for the session to go on with
     */
    @Requires(Permission.SECOND_FACTOR)
    public Actor remove(UUID id, String currentPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        return desk.remove(actor, id);
    }
}
