package org.enishi.presence.data;

import java.io.Serializable;

/** By which column the list of extensions is sorted. @param by null for the readings, which are the usual order */
public record ExtensionOrder(ExtensionField by, boolean descending) implements Serializable {

    public static final ExtensionOrder USUAL = new ExtensionOrder(null, false);
}
