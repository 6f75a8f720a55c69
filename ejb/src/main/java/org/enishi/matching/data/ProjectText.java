package org.enishi.matching.data;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a company writes about a project: the content of the form.
 *
 * @param budget in 万円; null where it is not said or negotiable
 * @param budgetProvisional 仮の数字
 * @param forms codes of the forms of co-operation
 * @param answerBy 回答予定日, or null
 * @param files 添付ファイル, in their order
 */
public record ProjectText(
        String title,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        LocalDate plannedFrom,
        LocalDate plannedUntil,
        String body,
        String notes,
        Integer budget,
        boolean budgetNegotiable,
        boolean budgetProvisional,
        Integer people,
        String peopleNote,
        Set<String> forms,
        DisclosureMoment disclosure,
        LocalDate answerBy,
        List<FileRow> files)
        implements Serializable {

    public ProjectText {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
        notes = notes == null ? "" : notes.strip();
        peopleNote = peopleNote == null ? "" : peopleNote.strip();
        forms = forms == null ? Set.of() : Set.copyOf(forms);
        files = files == null ? List.of() : List.copyOf(files);
        disclosure = disclosure == null ? DisclosureMoment.MEETING : disclosure;
    }

    /** An empty form: recruiting begins today. */
    public static ProjectText empty(LocalDate today) {
        return new ProjectText(
                "", today, null, null, null, "", "", null, false, false, null, "", Set.of(), null, null, List.of());
    }

    public ProjectText withNotes(String others) {
        return with(others, files);
    }

    public ProjectText withFiles(List<FileRow> others) {
        return with(notes, others);
    }

    private ProjectText with(String otherNotes, List<FileRow> otherFiles) {
        return new ProjectText(
                title,
                recruitingFrom,
                recruitingUntil,
                plannedFrom,
                plannedUntil,
                body,
                otherNotes,
                budget,
                budgetNegotiable,
                budgetProvisional,
                people,
                peopleNote,
                forms,
                disclosure,
                answerBy,
                otherFiles);
    }
}
