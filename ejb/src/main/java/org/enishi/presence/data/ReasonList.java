package org.enishi.presence.data;

import java.util.List;

/** The absence reasons of an organisation. @param version 0 until somebody has changed them */
public record ReasonList(List<String> reasons, long version) {

    public ReasonList {
        reasons = List.copyOf(reasons);
    }
}
