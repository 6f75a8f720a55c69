package org.enishi.presence.data;

import java.io.Serializable;

/** What 更新 would change. Of a secret, only that it changes. */
public record ExtensionDifference(ExtensionField field, String before, String after) implements Serializable {}
