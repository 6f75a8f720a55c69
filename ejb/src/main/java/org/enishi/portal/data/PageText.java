package org.enishi.portal.data;

import java.time.Instant;

/** What an edition of a public page says. */
public record PageText(int edition, String body, String bodyEnglish, Instant holdsFrom, boolean ahead) {}
