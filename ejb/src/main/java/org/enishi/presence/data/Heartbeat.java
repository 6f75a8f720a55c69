package org.enishi.presence.data;

/**
 * All that ever leaves a browser.
 *
 * @param active keys or pointer were used in the last minute
 * @param visible the page is in front
 */
public record Heartbeat(Face face, boolean active, boolean visible) {}
