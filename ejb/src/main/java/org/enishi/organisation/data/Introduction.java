package org.enishi.organisation.data;

/**
 * What somebody is called beside others.
 *
 * @param title 役職, as he calls it himself; empty for an organisation and for whoever has none
 */
public record Introduction(String name, String title) {}
