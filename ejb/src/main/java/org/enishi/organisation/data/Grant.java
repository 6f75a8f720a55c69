package org.enishi.organisation.data;

/** What a cell of the permission table says. */
public enum Grant {
    ALLOWED("\u25cb"),
    /** Only with something more, as an invitation. */
    ON_CONDITION("\u25b3"),
    REFUSED("\u00d7"),
    /** Nobody of such an organisation does it. */
    NOT_CONCERNED("\u2015");

    private final String sign;

    Grant(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
