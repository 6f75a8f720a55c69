package org.enishi.web.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.UUID;

/** The caller as the container knows him: by the id of the account, never by name or address. */
public class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private final int securityVersion;

    public AccountPrincipal(UUID accountId, int securityVersion) {
        super(accountId.toString());
        this.accountId = accountId;
        this.securityVersion = securityVersion;
    }

    public UUID accountId() {
        return accountId;
    }

    public int securityVersion() {
        return securityVersion;
    }
}
