package org.enishi.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A telephone with one passkey on it and the browser before it, both of which can be made to lie. */
public final class PasskeyDevice {

    private static final int PRESENT = 0x01;
    private static final int RECOGNISED = 0x04;
    private static final int NEW_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] id = new byte[COORDINATE];
    private String origin;
    private String relyingParty;
    private String handle;
    private boolean recognises = true;
    private int signed;

    public PasskeyDevice(URI service) {
        origin = service.toString();
        relyingParty = service.getHost();
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a page of somebody else. */
    public PasskeyDevice at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    public PasskeyDevice belongingTo(String otherParty) {
        relyingParty = otherParty;
        return this;
    }

    /** Somebody pressed the button; who it was it does not know. */
    public PasskeyDevice withoutRecognising() {
        recognises = false;
        return this;
    }

    public PasskeyDevice havingSigned(int times) {
        signed = times;
        return this;
    }

    public PasskeyDevice knowing(String otherHandle) {
        handle = otherHandle;
        return this;
    }

    public String handle() {
        return handle;
    }

    /** What js/passkey.js sends of a new passkey. */
    public String make(String offer) {
        JsonObject asked = JsonParser.parseString(offer).getAsJsonObject();
        handle = asked.get("handle").getAsString();
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(new byte[16]);
        key.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        key.writeBytes(id);
        key.writeBytes(publicKey());
        byte[] told = told(NEW_KEY, key.toByteArray());
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        attestation.write(0xa3);
        attestation.writeBytes(cborText("fmt"));
        attestation.writeBytes(cborText("none"));
        attestation.writeBytes(cborText("attStmt"));
        attestation.write(0xa0);
        attestation.writeBytes(cborText("authData"));
        attestation.writeBytes(cborBytes(told));
        JsonArray ways = new JsonArray();
        ways.add("internal");
        JsonObject words = new JsonObject();
        words.addProperty("clientData", text(clientData("webauthn.create", asked)));
        words.addProperty("attestation", text(attestation.toByteArray()));
        words.add("transports", ways);
        return words.toString();
    }

    /** What js/passkey.js sends to come in. */
    public String answer(String question) {
        signed++;
        byte[] told = told(0, new byte[0]);
        byte[] said =
                clientData("webauthn.get", JsonParser.parseString(question).getAsJsonObject());
        JsonObject words = new JsonObject();
        words.addProperty("id", text(id));
        words.addProperty("handle", handle);
        words.addProperty("clientData", text(said));
        words.addProperty("authenticatorData", text(told));
        words.addProperty("signature", text(sign(told, hash(said))));
        return words.toString();
    }

    private byte[] clientData(String type, JsonObject asked) {
        JsonObject data = new JsonObject();
        data.addProperty("type", type);
        data.addProperty("challenge", asked.get("challenge").getAsString());
        data.addProperty("origin", origin);
        data.addProperty("crossOrigin", false);
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] told(int more, byte[] key) {
        return ByteBuffer.allocate(COORDINATE + 5 + key.length)
                .put(hash(relyingParty.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT | (recognises ? RECOGNISED : 0) | more))
                .putInt(signed)
                .put(key)
                .array();
    }

    /** As a map of COSE: elliptic curve, ES256, P-256, x, y. */
    private byte[] publicKey() {
        ECPublicKey point = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        map.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        map.writeBytes(cborBytes(coordinate(point.getW().getAffineX())));
        map.write(0x22);
        map.writeBytes(cborBytes(coordinate(point.getW().getAffineY())));
        return map.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] cborText(String text) {
        return cbor(0x60, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] cborBytes(byte[] bytes) {
        return cbor(0x40, bytes);
    }

    private static byte[] cbor(int kind, byte[] bytes) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        if (bytes.length < 24) {
            written.write(kind | bytes.length);
        } else {
            written.write(kind | 24);
            written.write(bytes.length);
        }
        written.writeBytes(bytes);
        return written.toByteArray();
    }

    private byte[] sign(byte[] first, byte[] second) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(first);
            signature.update(second);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
