package org.enishi.presence.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;

/**
 * A file line by line: what somebody would make of each, or what is to be said against it. Of two lines for one thing, the second
 * is refused.
 *
 * @param <I> what is to be made of a line
 */
public final class FileJudgement<F extends Enum<F>, I> {

    /** Lines of a file. */
    public static final int MOST = 5000;

    private final List<FileLine<F>> lines;
    private final Map<Integer, I> intentions = new HashMap<>();
    private final Map<Integer, Refusal> refusals = new HashMap<>();

    /**
     * @param intend refuses what nothing can be made of
     * @param thing what a line is about
     * @param twice what is said of a second line about it
     */
    public FileJudgement(
            List<FileLine<F>> lines, Function<FileLine<F>, I> intend, Function<I, Object> thing, String twice) {
        this.lines = lines;
        Set<Object> seen = new HashSet<>();
        for (FileLine<F> line : lines) {
            try {
                I intention = intend.apply(line);
                if (!seen.add(thing.apply(intention))) {
                    throw new RuleViolated(twice);
                }
                intentions.put(line.number(), intention);
            } catch (RuleViolated refused) {
                refusals.put(line.number(), refused.toRefusal());
            }
        }
    }

    /** A file has something in it, and not more than can be looked through. */
    public static void demandSome(List<?> lines) {
        if (lines.isEmpty()) {
            throw new RuleViolated("rule.import.empty");
        }
        if (lines.size() > MOST) {
            throw new RuleViolated("rule.import.tooMany", MOST);
        }
    }

    /** Null where the line is refused. */
    I intention(FileLine<F> line) {
        return intentions.get(line.number());
    }

    void refuse(FileLine<F> line, Refusal reason) {
        intentions.remove(line.number());
        refusals.put(line.number(), reason);
    }

    /** Of the lines that nothing is to be said against, in the order of the file. */
    public List<I> intentions() {
        return lines.stream().map(this::intention).filter(one -> one != null).toList();
    }

    public List<FileRow<F>> rows(Function<I, LineOutcome> outcome) {
        return lines.stream()
                .map(line -> {
                    I intention = intention(line);
                    return intention == null
                            ? new FileRow<>(line, LineOutcome.INVALID, refusals.get(line.number()))
                            : new FileRow<>(line, outcome.apply(intention), null);
                })
                .toList();
    }
}
