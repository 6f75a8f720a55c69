package org.enishi.presence.data;

/** What is answered to a ひと声. */
public enum WaveAnswer {
    TAKEN,
    LATER
}
