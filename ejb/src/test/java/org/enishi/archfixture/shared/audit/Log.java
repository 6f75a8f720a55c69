package org.enishi.archfixture.shared.audit;

import org.enishi.archfixture.shared.audit.store.Entries;

/** Keeps every law: the store belongs to its package. */
class Log {

    Entries entries;
}
