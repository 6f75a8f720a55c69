package org.enishi.portal.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the statistics count. Those that happen between organisations are the kinds of a milestone. */
public enum Measure {
    /** 発信件数. */
    PUBLISHED,
    /** An institution was addressed by a project. */
    ADDRESSED,
    /** An institution first looked at a project. */
    OPENED,
    /** An institution first said where it stands; counted with the days that it took. */
    ANSWERED,
    /** 関心なし, by reason. */
    NO_INTEREST,
    /** 面白そう that reached their company. */
    CURIOSITY,
    /** 関心表明件数. */
    INTEREST,
    /** 面談開始. */
    MEETING,
    /** 成立. */
    AGREEMENT,
    /** A company did something about a 関心あり; counted with the days that it took. */
    COMPANY_ANSWER,
    /** The first answer that a project had, with the days since it was published. */
    FIRST_ANSWER,
    /** The first 面談開始 of a project, with the days since it was published. */
    FIRST_MEETING,
    /** A mail to somebody of an organisation was given up. */
    BOUNCED,
    /** Projects that still take answers and that an institution has not opened; as it stands now. */
    UNREAD,
    /** The projects that a person or a field has in hand, and how far they have come; as it stands now. */
    IN_CHARGE,
    CHARGE_OPENED,
    CHARGE_ANSWERED,
    CHARGE_INTERESTED;

    /** What says how something stands and not what happened: only the newest day has it. */
    public static final Set<Measure> STANDING = Collections.unmodifiableSet(EnumSet.range(UNREAD, CHARGE_INTERESTED));

    /** What a publication may bring to hundreds of institutions at once; nothing is told of it but how often it happened. */
    public static final Set<Measure> MASSES = Collections.unmodifiableSet(EnumSet.of(ADDRESSED, OPENED));

    /** Whatever is counted here was counted there before, and is counted there still. */
    public Optional<Measure> stepBefore() {
        return switch (this) {
            case MEETING -> Optional.of(INTEREST);
            case AGREEMENT -> Optional.of(MEETING);
            default -> Optional.empty();
        };
    }

    /** What this is told as a rate of. So it is told of no months that do not make whole stretches of that one. */
    public Optional<Measure> rateOf() {
        return this == AGREEMENT ? Optional.of(MEETING) : Optional.empty();
    }
}
