package org.enishi.it.organisation;

/** Family names with how they are read: ten in turn for few people, and of a large crowd as many of each name as there are in Japan. */
final class FamilyNames {

    private static final String[][] TEN = {
        {"佐藤", "さとう"}, {"鈴木", "すずき"}, {"高橋", "たかはし"}, {"田中", "たなか"}, {"伊藤", "いとう"},
        {"渡辺", "わたなべ"}, {"山本", "やまもと"}, {"中村", "なかむら"}, {"小林", "こばやし"}, {"加藤", "かとう"}
    };

    /** Of a thousand people, in the order of the ten. */
    private static final int[] OFTEN = {15, 14, 11, 11, 9, 8, 8, 8, 8, 7};

    private static final String[][] FRONT = {
        {"石", "いし"}, {"大", "おお"}, {"北", "きた"}, {"黒", "くろ"}, {"竹", "たけ"}, {"長", "なが"}, {"西", "にし"}, {"浜", "はま"},
        {"東", "ひがし"}, {"平", "ひら"}, {"福", "ふく"}, {"藤", "ふじ"}, {"古", "ふる"}, {"松", "まつ"}, {"宮", "みや"}, {"村", "むら"},
        {"森", "もり"}, {"横", "よこ"}
    };
    private static final String[][] BACK = {
        {"井", "い"},
        {"上", "うえ"},
        {"浦", "うら"},
        {"岡", "おか"},
        {"川", "かわ"},
        {"木", "き"},
        {"崎", "さき"},
        {"沢", "さわ"},
        {"島", "しま"},
        {"谷", "たに"},
        {"塚", "づか"},
        {"野", "の"},
        {"原", "はら"},
        {"下", "した"},
        {"山", "やま"}
    };

    /** Has nothing in common with a thousand, so that of each thousand each has its turn, and neighbours differ. */
    private static final int STRIDE = 617;

    private FamilyNames() {}

    static String[] inTurn(int person) {
        return TEN[person % TEN.length];
    }

    static String[] asInJapan(int person) {
        int place = (int) ((long) person * STRIDE % 1000);
        for (int name = 0; name < TEN.length; name++) {
            place -= OFTEN[name];
            if (place < 0) {
                return TEN[name];
            }
        }
        String[] front = FRONT[place % FRONT.length];
        String[] back = BACK[place / FRONT.length % BACK.length];
        return new String[] {front[0] + back[0], front[1] + back[1]};
    }
}
