package org.enishi.it;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Believes the certificate that the test server has just made for itself. */
public final class AnyCertificate extends X509ExtendedTrustManager {

    private static final SSLContext CONTEXT = make();

    private AnyCertificate() {}

    /** One for all, so that a connection after the first is quick. */
    public static SSLContext context() {
        return CONTEXT;
    }

    private static SSLContext make() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
        // Nobody shows a client certificate.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        // The server of the test, on the loopback.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
        // Nobody shows a client certificate.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        // The server of the test, on the loopback.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // Nobody shows a client certificate.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // The server of the test, on the loopback.
    }
}
