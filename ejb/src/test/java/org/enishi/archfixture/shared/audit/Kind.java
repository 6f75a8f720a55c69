package org.enishi.archfixture.shared.audit;

/** Keeps every law; it only stands where its store may not see it. */
public enum Kind {
    SIGNED_IN
}
