package org.enishi.it.security;

import java.util.List;
import java.util.Random;
import org.enishi.it.RawRequest;

/** Makes requests that are wrong in one place or in several: method, path, headers, cookie, parameters, body. */
final class MalformedRequests {

    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "get", "PURGE", "G\u0000T", "TRACE", "CONNECT", "");
    private static final List<String> PATHS = List.of(
            "/",
            "/sign-in",
            "/index",
            "/notices",
            "/organisation/users",
            "/announcement?id=",
            "/announcement?id=%ff%fe",
            "/announcement?id=00000000-0000-0000-0000-00000000000g",
            "/organisation/users?page=-1&size=1000000",
            "/organisation/users?page=%00",
            "/sign-in?next=%0d%0aX:1",
            "/sign-in?%zz=1",
            "/sign-in?a=%",
            "/%",
            "/%zz",
            "/\u00ff",
            "/jakarta.faces.resource/x.css.xhtml?ln=%00",
            "/jakarta.faces.resource/?ln=primefaces",
            "*",
            "http:///",
            "/?" + "a=1&".repeat(1500));
    private static final List<String> HEADERS = List.of(
            "Cookie: __Host-enishi=",
            "Cookie: __Host-enishi=../../etc",
            "Cookie: =;;;=\u0001",
            "Cookie: " + "a=b; ".repeat(500),
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: text/plain; charset=nonsense",
            "Content-Type: application/x-www-form-urlencoded; charset=UTF-7",
            "Accept-Language: ,,,;q=",
            "Accept-Language: \"><script>",
            "Faces-Request: partial/ajax",
            "Transfer-Encoding: chunked",
            "Content-Length: -1",
            "Content-Length: 99999999999",
            "Expect: 200-maybe",
            "Host: evil.example",
            "X-Forwarded-For: \u0000",
            "Origin: https://localhost:1",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1",
            "Upgrade: websocket");
    private static final List<String> BODIES = List.of(
            "",
            "jakarta.faces.ViewState=1%3A2",
            "jakarta.faces.ViewState=1%3A2&jakarta.faces.ViewState=3%3A4",
            "f=f&jakarta.faces.ViewState=",
            "a=%",
            "%zz",
            "=&=&=",
            "\u0000\u0001\u0002",
            "--x\r\nContent-Disposition: form-data\r\n\r\n",
            "zz\r\n",
            "5\r\nabc",
            "jakarta.faces.ViewState=stateless&primefaces.nonce=x",
            "primefaces.nonce='&jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=1%3A1");

    private MalformedRequests() {}

    static RawRequest next(Random random) {
        StringBuilder request = new StringBuilder();
        request.append(one(METHODS, random)).append(' ').append(one(PATHS, random));
        request.append(random.nextInt(12) == 0 ? " HTTP/9.9" : " HTTP/1.1").append("\r\n");
        if (random.nextInt(10) > 0) {
            request.append("Host: localhost\r\n");
        }
        for (int header = random.nextInt(4); header > 0; header--) {
            request.append(one(HEADERS, random)).append("\r\n");
        }
        String body = one(BODIES, random);
        if (random.nextInt(3) > 0) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        return new RawRequest(random.nextInt(8) == 0 ? damage(request, random) : request.toString());
    }

    /** One byte somewhere becomes another. */
    private static String damage(StringBuilder request, Random random) {
        request.setCharAt(random.nextInt(request.length()), (char) random.nextInt(256));
        return request.toString();
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
