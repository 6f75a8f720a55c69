package org.enishi.organisation.data;

/** What a person says anew of himself, as typed. */
public record ProfileChange(String name, String kana, String title, String language) {}
