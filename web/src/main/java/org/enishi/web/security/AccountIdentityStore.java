package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.enishi.organisation.PasskeySignIn;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.CodeAttempt;
import org.enishi.organisation.data.PasskeyAttempt;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.security.Actor;

/** Hands a typed name and password to the sign-in service. The rules are there, so that every front door keeps them. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIns;

    @Inject
    private PasskeySignIn passkeys;

    @Inject
    private SignInAnswer answer;

    @Inject
    private RequestTrace trace;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed) {
            return answer(
                    signIns.signIn(new SignInAttempt(typed.getCaller(), typed.getPasswordAsString(), trace.address())));
        }
        if (credential instanceof CodeCredential typed) {
            return answer(signIns.signInWithCode(new CodeAttempt(typed.token(), typed.code(), trace.address())));
        }
        if (credential instanceof PasskeyCredential said) {
            return answer(
                    passkeys.signIn(new PasskeyAttempt(said.challenge(), said.answer(), said.half(), trace.address())));
        }
        if (credential instanceof LinkCredential link) {
            return answer(signIns.signInByLink(link.token()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult answer(SignInResult result) {
        answer.is(result);
        if (result.outcome() != SignInResult.Outcome.WELCOME) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Actor actor = result.actor();
        return new CredentialValidationResult(
                new AccountPrincipal(actor.accountId(), actor.securityVersion()),
                Set.of(actor.kind().name(), actor.role().name()));
    }
}
