package org.enishi.matching.model;

import java.util.ArrayList;
import java.util.List;
import org.enishi.matching.data.Completeness;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.ProjectText;

/** Measures how much of what institutions would like to read is written. */
public final class FormMeter {

    private static final int TELLING_BODY = 100;
    private static final int ALL = 100;

    private FormMeter() {}

    public static Completeness measure(ProjectText text) {
        List<ContentField> missing = new ArrayList<>();
        note(missing, ContentField.TITLE, !text.title().isEmpty());
        note(missing, ContentField.RECRUITING, text.recruitingFrom() != null && text.recruitingUntil() != null);
        note(missing, ContentField.PLANNED, text.plannedFrom() != null && text.plannedUntil() != null);
        note(missing, ContentField.BODY, text.body().length() >= TELLING_BODY);
        note(missing, ContentField.BUDGET, text.budget() != null || text.budgetNegotiable());
        note(missing, ContentField.PEOPLE, text.people() != null);
        note(missing, ContentField.FORMS, !text.forms().isEmpty());
        note(missing, ContentField.ANSWER_BY, text.answerBy() != null);
        int wanted = 8;
        return new Completeness(ALL * (wanted - missing.size()) / wanted, List.copyOf(missing));
    }

    private static void note(List<ContentField> missing, ContentField field, boolean written) {
        if (!written) {
            missing.add(field);
        }
    }
}
