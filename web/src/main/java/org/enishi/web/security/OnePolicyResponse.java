package org.enishi.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A page's own content security policy replaces the one that was set for everything. PrimeFaces adds a second header, and
 * of two policies browsers obey both.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

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
}
