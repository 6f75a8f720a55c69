package org.enishi.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectText;

/** Compares the editions of a text, each with the one before. Says what changed, never who changed it. */
public final class EditionDiffs {

    private EditionDiffs() {}

    /** @param editions in their order. @return the newest first; the first edition changed nothing and is left out */
    public static List<EditionDiff> of(List<ProjectEdition> editions) {
        List<EditionDiff> diffs = new ArrayList<>();
        for (int i = editions.size() - 1; i > 0; i--) {
            ProjectEdition after = editions.get(i);
            diffs.add(new EditionDiff(
                    after.number(),
                    after.writtenAt(),
                    changes(editions.get(i - 1).text(), after.text())));
        }
        return diffs;
    }

    static List<EditionDiff.Change> changes(ProjectText before, ProjectText after) {
        return Stream.of(ContentField.values())
                .map(field -> new EditionDiff.Change(field, read(before, field), read(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String read(ProjectText text, ContentField field) {
        return switch (field) {
            case TITLE -> text.title();
            case RECRUITING -> lines(text.recruitingFrom(), text.recruitingUntil());
            case PLANNED -> lines(text.plannedFrom(), text.plannedUntil());
            case BODY -> text.body();
            case NOTES -> text.notes();
            case BUDGET ->
                lines(
                        text.budget(),
                        flag(text.budgetNegotiable(), "NEGOTIABLE"),
                        flag(text.budgetProvisional(), "PROVISIONAL"));
            case PEOPLE -> lines(text.people(), text.peopleNote());
            case FORMS -> String.join("\n", new TreeSet<>(text.forms()));
            case DISCLOSURE -> text.disclosure().name();
            case ANSWER_BY -> lines(text.answerBy());
            case FILES -> names(text.files());
        };
    }

    /** With the size, so that one that was exchanged for another of the same name is seen to be another. */
    private static String names(List<FileRow> files) {
        return files.stream()
                .map(file -> file.name() + " (" + file.measure() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String flag(boolean set, String word) {
        return set ? word : null;
    }

    private static String lines(Object... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
