package org.enishi.organisation;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enishi.organisation.data.NewPasskey;
import org.enishi.organisation.data.PasskeyAnswer;
import org.enishi.organisation.model.PasskeyKey;

/**
 * Judges what a browser says about a passkey, by the public address of the service and nothing that the browser names. Who made a
 * passkey is not asked; that the person was recognised by it always is.
 */
final class PasskeyCeremony {

    private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,20}");
    private static final int TRANSPORTS = 8;
    private static final boolean PERSON_RECOGNISED = true;
    private static final boolean PERSON_PRESENT = true;

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager JUDGE = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    private final URI service;

    PasskeyCeremony(URI service) {
        this.service = service;
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier identifier) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, identifier);
    }

    /** Where the passkeys belong. */
    String relyingParty() {
        return service.getHost();
    }

    /** Empty when it was not made for this challenge and this service. */
    Optional<PasskeyKey> readNew(NewPasskey made, String challenge) {
        return quietly(() -> {
            var data = JUDGE.verify(
                    new RegistrationRequest(bytes(made.attestation()), bytes(made.clientData()), made.transports()),
                    new RegistrationParameters(server(challenge), ALGORITHMS, PERSON_RECOGNISED, PERSON_PRESENT));
            AuthenticatorData<RegistrationExtensionAuthenticatorOutput> told =
                    data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData credential = told.getAttestedCredentialData();
            return new PasskeyKey(
                    text(credential.getCredentialId()),
                    text(CREDENTIALS.convert(credential)),
                    told.getSignCount(),
                    told.isFlagBE(),
                    ways(made.transports()));
        });
    }

    /**
     * How often it has signed by now; empty when the answer is not right.
     *
     * @throws FellBehind when it is right, but the same was said before
     */
    OptionalLong countOf(PasskeyAnswer answer, PasskeyKey key, String challenge) {
        Optional<Long> count = quietly(() -> {
            var data = JUDGE.verify(
                    new AuthenticationRequest(
                            bytes(answer.credentialId()),
                            answer.handle() == null ? null : bytes(answer.handle()),
                            bytes(answer.authenticatorData()),
                            bytes(answer.clientData()),
                            bytes(answer.signature())),
                    new AuthenticationParameters(
                            server(challenge), record(key), null, PERSON_RECOGNISED, PERSON_PRESENT));
            return data.getAuthenticatorData().getSignCount();
        });
        return count.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static CredentialRecordImpl record(PasskeyKey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                false,
                key.signCount(),
                CREDENTIALS.convert(bytes(key.credential())),
                null,
                null,
                null,
                Set.of());
    }

    private ServerProperty server(String challenge) {
        String port = service.getPort() < 0 ? "" : ":" + service.getPort();
        return ServerProperty.builder()
                .origin(new Origin(service.getScheme() + "://" + service.getHost() + port))
                .rpId(relyingParty())
                .challenge(new DefaultChallenge(bytes(challenge)))
                .build();
    }

    /** Whatever a browser sends, it is right or it is not: what cannot even be read breaks in many ways. */
    private static <T> Optional<T> quietly(Supplier<T> judgement) {
        try {
            return Optional.of(judgement.get());
        } catch (MaliciousCounterValueException behind) {
            throw new FellBehind(behind);
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    private static Set<String> ways(Set<String> told) {
        return told.stream()
                .filter(way -> TRANSPORT.matcher(way).matches())
                .sorted()
                .limit(TRANSPORTS)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text == null ? "" : text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Two devices sign with one key, or an old answer comes again. */
    static final class FellBehind extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FellBehind(Throwable cause) {
            super(cause);
        }
    }
}
