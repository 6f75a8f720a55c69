package org.enishi.web.security;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.organisation.data.NewPasskey;
import org.enishi.organisation.data.PasskeyAnswer;
import org.enishi.organisation.data.PasskeyOffer;
import org.enishi.organisation.data.PasskeyQuestion;

/** What js/passkey.js and the server tell each other. Whatever is not understood is an answer that is not right. */
public final class PasskeyWords {

    private static final int LONGEST = 20_000;

    private PasskeyWords() {}

    public static String of(PasskeyQuestion question) {
        return Json.createObjectBuilder()
                .add("challenge", question.challenge().value())
                .add("relyingParty", question.relyingParty())
                .add("known", texts(question.allowed()))
                .build()
                .toString();
    }

    public static String of(PasskeyOffer offer) {
        return Json.createObjectBuilder()
                .add("challenge", offer.challenge().value())
                .add("relyingParty", offer.relyingParty())
                .add("serviceName", offer.serviceName())
                .add("handle", offer.handle())
                .add("loginName", offer.loginName())
                .add("displayName", offer.displayName())
                .add("known", texts(offer.known()))
                .build()
                .toString();
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    public static PasskeyAnswer answer(String words) {
        JsonObject said = read(words);
        return new PasskeyAnswer(
                said.getString("id", ""),
                said.getString("handle", null),
                said.getString("clientData", ""),
                said.getString("authenticatorData", ""),
                said.getString("signature", ""));
    }

    public static NewPasskey made(String words) {
        JsonObject said = read(words);
        JsonValue ways = said.getOrDefault("transports", JsonValue.EMPTY_JSON_ARRAY);
        Set<String> transports = ways.getValueType() == JsonValue.ValueType.ARRAY
                ? ways.asJsonArray().stream()
                        .filter(JsonString.class::isInstance)
                        .map(way -> ((JsonString) way).getString())
                        .collect(Collectors.toSet())
                : Set.of();
        return new NewPasskey(said.getString("clientData", ""), said.getString("attestation", ""), transports);
    }

    private static JsonObject read(String words) {
        if (words == null || words.length() > LONGEST) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(words))) {
            return reader.readObject();
        } catch (RuntimeException notJson) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
