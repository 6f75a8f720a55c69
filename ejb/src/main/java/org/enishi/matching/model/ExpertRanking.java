package org.enishi.matching.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enishi.matching.data.ExpertClue;
import org.enishi.matching.data.ExpertReason;
import org.enishi.matching.data.ExpertSuggestion;

/**
 * Who of an institution may fit a project, by the words that it has in common with a person's fields, department and what he
 * found interesting before. Each suggestion says why, so that a coordinator can judge it.
 */
public final class ExpertRanking {

    private static final int MOST = 10;
    private static final int MOST_PROJECTS = 5;
    private static final int SHORTEST = 2;
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}{2,}|[\\p{IsKatakana}\\u30fc]{3,}|[a-z][a-z0-9]{2,}");

    private final String text;
    private final Set<String> usual;

    /** @param usual words that stand everywhere and say nothing */
    public ExpertRanking(String text, Set<String> usual) {
        this.text = fold(text);
        this.usual = usual;
    }

    /** Somebody, and the titles of what he found interesting, the latest first. */
    public record Person(UUID id, String name, String department, List<String> fields, List<String> titles) {}

    /** Those of whom something can be said, the most fitting first. */
    public List<ExpertSuggestion> of(Collection<Person> people) {
        return people.stream()
                .map(this::suggest)
                .filter(suggestion -> !suggestion.reasons().isEmpty())
                .sorted(Comparator.comparingInt(ExpertSuggestion::score)
                        .reversed()
                        .thenComparing(ExpertSuggestion::name)
                        .thenComparing(ExpertSuggestion::accountId))
                .limit(MOST)
                .toList();
    }

    private ExpertSuggestion suggest(Person person) {
        Stream<ExpertReason> reasons = Stream.of(
                        person.fields().stream().flatMap(field -> reason(ExpertClue.FIELD, field)),
                        reason(ExpertClue.DEPARTMENT, person.department()),
                        person.titles().stream()
                                .flatMap(title -> reason(ExpertClue.CURIOSITY, title))
                                .limit(MOST_PROJECTS))
                .flatMap(part -> part);
        return new ExpertSuggestion(person.id(), person.name(), person.department(), reasons.toList());
    }

    private Stream<ExpertReason> reason(ExpertClue clue, String source) {
        return common(fold(source)).map(word -> new ExpertReason(clue, source, word)).stream();
    }

    /** The longest word, or part of one, that stands in the project as well. */
    private Optional<String> common(String source) {
        return WORD.matcher(source)
                .results()
                .flatMap(word -> longestPart(word.group()).stream())
                .max(Comparator.comparingInt(String::length));
    }

    private Optional<String> longestPart(String word) {
        for (int length = word.length(); length >= SHORTEST; length--) {
            for (int begin = 0; begin + length <= word.length(); begin++) {
                String part = word.substring(begin, begin + length);
                if (WORD.matcher(part).matches() && !usual.contains(part) && text.contains(part)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static String fold(String words) {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
