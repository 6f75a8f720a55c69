package org.enishi.matching.data;

import java.util.UUID;

/** What a supporter wants to see of the projects of its members. @param companyId of one only; null of all @param text searched in the title */
public record ClientFilter(CompanyTab tab, UUID companyId, String text) {

    public ClientFilter {
        text = text == null ? "" : text;
    }
}
