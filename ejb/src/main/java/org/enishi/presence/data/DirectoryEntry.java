package org.enishi.presence.data;

/**
 * A line of 内線電話帳.
 *
 * @param whereabouts null where nobody stands behind the telephone
 */
public record DirectoryEntry(ExtensionRow row, Whereabouts whereabouts) {}
