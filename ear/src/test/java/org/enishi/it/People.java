package org.enishi.it;

/**
 * People of the demo region in the parts that tests need. Whoever is closed, signed out or changed by a test appears in no
 * other.
 */
public final class People {

    public static final String PASSWORD = "tatsunami-demo-2026";

    public static final String OPERATOR = "kuze@tatsunami-renkei.example";
    public static final String COMPANY_ADMINISTRATOR = "enoki@howatari-seiki.example";
    public static final String COMPANY_MEMBER = "wakasa@howatari-seiki.example";
    public static final String INSTITUTION_ADMINISTRATOR = "fujisawa.masataka@tatsunami-univ.example";
    public static final String INSTITUTION_MEMBER = "yuki.tatsuo@tatsunami-univ.example";
    public static final String SUPPORTER_ADMINISTRATOR = "minase@tatsunami-cci.example";
    public static final String SUPPORTER_MEMBER = "kato@tatsunami-cci.example";

    public static final String SUSPENDED = "yamazaki.akiko@tatsunami-univ.example";
    public static final String INVITED = "kimura.sakura@tatsunami-univ.example";

    public static final String TO_BE_CLOSED = "k.hayashi@sumiura-univ.example";
    public static final String TO_BE_CLOSED_BY_TIME = "t.okamoto@sumiura-univ.example";
    public static final String TO_BE_CLOSED_BY_SPELLINGS = "t.yamanaka@sumiura-univ.example";
    public static final String TO_BE_CLOSED_ON_TWO_NODES = "t.watanabe@sumiura-univ.example";
    public static final String SIGNS_OUT_ON_TWO_NODES = "c.sasaki@sumiura-univ.example";
    public static final String TO_BE_TOLD = "t.endo@sumiura-univ.example";
    public static final String SIGNS_OUT_EVERYWHERE = "y.matsui@sumiura-univ.example";

    public static final String ENGLISH_OPERATOR = "mori@tatsunami-renkei.example";
    public static final String CHANGES_LANGUAGE = "j.morita@sumiura-univ.example";
    public static final String READS_NOTICES = "k.harada@sumiura-univ.example";
    public static final String LEAVES_IN_THE_BROWSER = "y.nishida@sumiura-univ.example";

    public static final String ENTERS_BY_KEYBOARD = "goto@tatsunami-renkei.example";

    private People() {}

    /** By the short names of the access law. */
    public static String of(String column) {
        return switch (column) {
            case "OP" -> OPERATOR;
            case "CA" -> COMPANY_ADMINISTRATOR;
            case "CG" -> COMPANY_MEMBER;
            case "IA" -> INSTITUTION_ADMINISTRATOR;
            case "IG" -> INSTITUTION_MEMBER;
            case "SA" -> SUPPORTER_ADMINISTRATOR;
            case "SG" -> SUPPORTER_MEMBER;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
