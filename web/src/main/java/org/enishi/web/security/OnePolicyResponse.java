package org.enishi.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A page's own content security policy replaces the one that was set for everything. PrimeFaces adds a second header, and
 * of two policies browsers obey both. And nothing is everybody's: OmniFaces calls each file that it sends public, for the sake of
 * a browser of long ago, and whoever stands between might keep the list of our people.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

    private static final String EVERYBODYS = "public";

    OnePolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!EVERYBODYS.equalsIgnoreCase(value)) {
            super.setHeader(name, value);
        }
    }
}
