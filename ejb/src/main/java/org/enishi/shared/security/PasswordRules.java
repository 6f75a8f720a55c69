package org.enishi.shared.security;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.enishi.shared.fault.Refusal;

/**
 * What a password that a person chooses must be: long, and not what is tried first. No kinds of characters are demanded
 * and nothing is forbidden, as NIST SP 800-63B says. Length is counted in code points after composition, as it is hashed.
 */
@ApplicationScoped
public class PasswordRules {

    public static final int SHORTEST = 15;

    /** Whoever steals the hashes tries this many before he gives up on one person. */
    private static final double GUESSES_LOG10 = 10;

    /** The estimate takes longer than in proportion to the length; what follows can only make a password better. */
    private static final int ESTIMATED = 64;

    private static final int LETTERS_BESIDE_OWN_WORDS = 8;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_KANJI_WORD = 2;

    private final Zxcvbn estimator = new Zxcvbn();

    /** @param ownWords names and addresses of the person and the organisation, which whoever knows him tries first */
    public Optional<Refusal> refusal(String password, Collection<String> ownWords) {
        String composed = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.of("rule.password.short", SHORTEST));
        }
        if (length > PasswordHash.LONGEST) {
            return Optional.of(Refusal.of("rule.password.long", PasswordHash.LONGEST));
        }
        List<String> words = split(ownWords);
        return madeOf(composed, words).or(() -> guessable(composed, words));
    }

    /** Little is left without the own words and whatever is no letter. */
    private static Optional<Refusal> madeOf(String password, List<String> words) {
        String rest = password.toLowerCase(Locale.ROOT);
        String found = null;
        for (String word : words) {
            if (rest.contains(word)) {
                rest = rest.replace(word, " ");
                found = found == null ? word : found;
            }
        }
        long letters = rest.codePoints().filter(Character::isLetter).count();
        return found != null && letters < LETTERS_BESIDE_OWN_WORDS
                ? Optional.of(Refusal.of("rule.password.ownWord", found))
                : Optional.empty();
    }

    private Optional<Refusal> guessable(String password, List<String> words) {
        int length = password.codePointCount(0, password.length());
        String estimated = password.substring(0, password.offsetByCodePoints(0, Math.min(ESTIMATED, length)));
        Strength strength = estimator.measure(estimated, words);
        return strength.getGuessesLog10() >= GUESSES_LOG10 ? Optional.empty() : Optional.of(reason(strength));
    }

    private static Refusal reason(Strength weak) {
        return find(weak, match -> "user_inputs".equals(match.dictionaryName))
                .map(word -> Refusal.of("rule.password.ownWord", word))
                .or(() -> find(weak, match -> match.dictionaryName != null)
                        .map(word -> Refusal.of("rule.password.common", word)))
                .orElseGet(() -> Refusal.of("rule.password.pattern"));
    }

    /** Also inside of what is repeated. */
    private static Optional<String> find(Strength weak, Predicate<Match> wanted) {
        return weak.getSequence().stream()
                .flatMap(PasswordRules::withRepeated)
                .filter(wanted)
                .map(match -> match.token.toString())
                .findFirst();
    }

    private static Stream<Match> withRepeated(Match match) {
        return match.baseMatches == null
                ? Stream.of(match)
                : Stream.concat(Stream.of(match), match.baseMatches.stream());
    }

    /** An address is several words, and one word as a whole. The longest first. */
    private static List<String> split(Collection<String> words) {
        return words.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= (isAscii(word) ? SHORTEST_WORD : SHORTEST_KANJI_WORD))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
