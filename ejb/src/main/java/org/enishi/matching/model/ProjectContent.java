package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.fault.RuleViolated;

/** The text of a project as it is stored, the same in the project and in each of its editions. Never longer than its columns. */
@Embeddable
public class ProjectContent {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_BODY = 4000;
    public static final int LONGEST_NOTES = 2000;
    public static final int LONGEST_PEOPLE_NOTE = 200;
    public static final int MOST_FILES = 5;
    public static final int GREATEST_NUMBER = 999_999;

    private static final String SEPARATOR = ",";
    private static final int FILE_PARTS = 3;

    private String title;
    private String body;
    private String notes;

    @Column(name = "recruiting_from")
    private LocalDate recruitingFrom;

    @Column(name = "recruiting_until")
    private LocalDate recruitingUntil;

    @Column(name = "planned_from")
    private LocalDate plannedFrom;

    @Column(name = "planned_until")
    private LocalDate plannedUntil;

    private Integer budget;

    @Column(name = "budget_negotiable")
    private boolean budgetNegotiable;

    @Column(name = "budget_provisional")
    private boolean budgetProvisional;

    private Integer people;

    @Column(name = "people_note")
    private String peopleNote;

    /** Codes between commas, also before the first and after the last, so that one is found by its surroundings. */
    private String forms;

    @Enumerated(EnumType.STRING)
    private DisclosureMoment disclosure;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    /** Of each file a line: its id, its size, its name. */
    private String files;

    protected ProjectContent() {}

    ProjectContent(ProjectText text) {
        requireShort(text.title(), LONGEST_TITLE, "rule.project.title.long");
        requireShort(text.body(), LONGEST_BODY, "rule.project.body.long");
        requireShort(text.notes(), LONGEST_NOTES, "rule.project.notes.long");
        requireShort(text.peopleNote(), LONGEST_PEOPLE_NOTE, "rule.project.peopleNote.long");
        requireFew(text.files());
        requireNumber(text.budget());
        requireNumber(text.people());
        this.title = text.title();
        this.body = text.body();
        this.notes = text.notes();
        this.recruitingFrom = text.recruitingFrom();
        this.recruitingUntil = text.recruitingUntil();
        this.plannedFrom = text.plannedFrom();
        this.plannedUntil = text.plannedUntil();
        this.budget = text.budgetNegotiable() ? null : text.budget();
        this.budgetNegotiable = text.budgetNegotiable();
        this.budgetProvisional = text.budgetProvisional();
        this.people = text.people();
        this.peopleNote = text.peopleNote();
        this.forms = join(text.forms());
        this.disclosure = text.disclosure();
        this.answerBy = text.answerBy();
        this.files = write(text.files());
    }

    private static void requireShort(String text, int longest, String otherwise) {
        if (text.length() > longest) {
            throw new RuleViolated(otherwise, longest, text.length());
        }
    }

    private static void requireNumber(Integer number) {
        if (number != null && (number < 0 || number > GREATEST_NUMBER)) {
            throw new RuleViolated("rule.project.number", GREATEST_NUMBER);
        }
    }

    private static void requireFew(List<FileRow> files) {
        if (files.size() > MOST_FILES) {
            throw new RuleViolated("rule.project.files.many", MOST_FILES);
        }
    }

    private static String write(List<FileRow> files) {
        return files.stream()
                .map(file -> file.id() + " " + file.size() + " " + file.name())
                .collect(Collectors.joining("\n"));
    }

    private static List<FileRow> read(String files) {
        return files.lines()
                .map(line -> line.split(" ", FILE_PARTS))
                .map(parts -> new FileRow(UUID.fromString(parts[0]), parts[2], Long.parseLong(parts[1])))
                .toList();
    }

    private static String join(Set<String> codes) {
        return codes.isEmpty()
                ? ""
                : new TreeSet<>(codes).stream().collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    public static Set<String> split(String forms) {
        return Arrays.stream(forms.split(SEPARATOR))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public ProjectText text() {
        return new ProjectText(
                title,
                recruitingFrom,
                recruitingUntil,
                plannedFrom,
                plannedUntil,
                body,
                notes,
                budget,
                budgetNegotiable,
                budgetProvisional,
                people,
                peopleNote,
                split(forms),
                disclosure,
                answerBy,
                read(files));
    }

    String title() {
        return title;
    }

    DisclosureMoment disclosure() {
        return disclosure;
    }

    LocalDate recruitingUntil() {
        return recruitingUntil;
    }

    /** The clock of the deadline stood still for so long. */
    void postpone(long days) {
        recruitingUntil = recruitingUntil.plusDays(days);
    }
}
