package org.enishi.web.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;

/** Makes JSON. {@code jakarta.json.Json} looks through all libraries for who could, at each call; here that is done once. */
public final class JsonMaker {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonMaker() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }
}
