package org.enishi.organisation.data;

import org.enishi.shared.fault.Refusal;

/**
 * Whether people can be added to the own organisation.
 *
 * @param quota where there is no limit, without having counted anybody
 * @param obstacle why not; null when they can
 */
public record AdmissionSituation(Quota quota, Refusal obstacle) {

    public boolean isOpen() {
        return obstacle == null;
    }
}
