package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OwnSignIns;
import org.enishi.shared.security.CurrentActor;

/**
 * Our own way of keeping a caller signed in. The server would neither give a new session id at sign-in nor ask again
 * whether the account still holds; here both happen, the second in {@link SessionFilter}.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private OwnSignIns signIns;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() != null) {
            return signIn(request, context);
        }
        Optional<SignedIn> signedIn = SignedIn.of(request);
        return signedIn.map(known -> context.notifyContainerAboutLogin(
                        new AccountPrincipal(known.accountId(), known.securityVersion()), Set.of()))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result =
                stores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        AccountPrincipal caller = (AccountPrincipal) result.getCallerPrincipal();
        request.getSession();
        request.changeSessionId();
        currentActor.identify(caller.accountId(), caller.securityVersion());
        UUID signIn = signIns.begin(Device.of(request.getHeader("User-Agent")));
        new SignedIn(caller.accountId(), caller.securityVersion(), clock.instant(), signIn)
                .keepIn(request.getSession());
        return context.notifyContainerAboutLogin(result);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
