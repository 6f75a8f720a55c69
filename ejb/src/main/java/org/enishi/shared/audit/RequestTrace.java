package org.enishi.shared.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the request of this moment comes from. Filled by the front door; jobs leave it as it is. */
@RequestScoped
public class RequestTrace {

    private String requestId = "job";
    private String address = "";

    public void begin(String id, String remoteAddress) {
        requestId = id;
        address = remoteAddress;
    }

    public String requestId() {
        return requestId;
    }

    public String address() {
        return address;
    }
}
