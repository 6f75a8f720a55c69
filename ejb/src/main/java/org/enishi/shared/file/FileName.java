package org.enishi.shared.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/**
 * The name that somebody gave a file, as others may see it: without the folders where it lay, in one line in which nothing hides,
 * so that the ending that is read is the ending that it has.
 */
public final class FileName {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\x{fe00}-\\x{fe0f}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FileName() {}

    public static String of(String typed) {
        String bare = FOLDERS.matcher(typed == null ? "" : typed).replaceFirst("");
        String seen = UNSEEN.matcher(SingleLine.of(Normalizer.normalize(bare, Normalizer.Form.NFC)))
                .replaceAll("");
        String name = SPACES.matcher(FORBIDDEN.matcher(seen).replaceAll("_"))
                .replaceAll(" ")
                .strip();
        int dot = name.lastIndexOf('.');
        if (dot < 1 || name.startsWith(".")) {
            throw new RuleViolated("rule.file.name");
        }
        return shortened(name.substring(0, dot).strip(), name.substring(dot));
    }

    /** The ending stays. */
    private static String shortened(String stem, String ending) {
        int room = LONGEST - ending.length();
        if (stem.isEmpty() || room < 1) {
            throw new RuleViolated("rule.file.name");
        }
        int most = Math.min(stem.codePointCount(0, stem.length()), room);
        String kept = stem.substring(0, stem.offsetByCodePoints(0, most));
        return kept + ending;
    }
}
