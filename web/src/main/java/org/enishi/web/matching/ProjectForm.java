package org.enishi.web.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectText;
import org.enishi.web.shared.ObjectId;

/** What stands in the fields of a project while somebody writes in them. */
public class ProjectForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = ",";

    private String title;
    private LocalDate recruitingFrom;
    private LocalDate recruitingUntil;
    private LocalDate plannedFrom;
    private LocalDate plannedUntil;
    private String body;
    private String notes;
    private Integer budget;
    private boolean budgetNegotiable;
    private boolean budgetProvisional;
    private Integer people;
    private String peopleNote;
    private List<String> forms;
    private DisclosureMoment disclosure;
    private LocalDate answerBy;
    private String files;

    public ProjectForm(ProjectText text) {
        recruitingFrom = text.recruitingFrom();
        recruitingUntil = text.recruitingUntil();
        plannedFrom = text.plannedFrom();
        plannedUntil = text.plannedUntil();
        notes = text.notes();
        disclosure = text.disclosure();
        answerBy = text.answerBy();
        files = text.files().stream().map(file -> file.id().toString()).collect(Collectors.joining(SEPARATOR));
        peopleNote = text.peopleNote();
        take(text);
    }

    /** From an example: what it says; periods are one's own. */
    public final void take(ProjectText example) {
        title = example.title();
        body = example.body();
        budget = example.budget();
        budgetNegotiable = example.budgetNegotiable();
        budgetProvisional = example.budgetProvisional();
        people = example.people();
        forms = List.copyOf(new TreeSet<>(example.forms()));
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
                forms == null ? Set.of() : Set.copyOf(forms),
                disclosure,
                answerBy,
                chosen());
    }

    /** What else they are, the service knows. */
    private List<FileRow> chosen() {
        return Arrays.stream((files == null ? "" : files).split(SEPARATOR))
                .filter(id -> !id.isEmpty())
                .map(id -> new FileRow(ObjectId.of(id), "", 0))
                .toList();
    }

    /** Allowed, but seldom meant. */
    public boolean isPlannedTooEarly() {
        return plannedUntil != null && recruitingUntil != null && plannedUntil.isBefore(recruitingUntil);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getRecruitingFrom() {
        return recruitingFrom;
    }

    public void setRecruitingFrom(LocalDate recruitingFrom) {
        this.recruitingFrom = recruitingFrom;
    }

    public LocalDate getRecruitingUntil() {
        return recruitingUntil;
    }

    public void setRecruitingUntil(LocalDate recruitingUntil) {
        this.recruitingUntil = recruitingUntil;
    }

    public LocalDate getPlannedFrom() {
        return plannedFrom;
    }

    public void setPlannedFrom(LocalDate plannedFrom) {
        this.plannedFrom = plannedFrom;
    }

    public LocalDate getPlannedUntil() {
        return plannedUntil;
    }

    public void setPlannedUntil(LocalDate plannedUntil) {
        this.plannedUntil = plannedUntil;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Integer getBudget() {
        return budget;
    }

    public void setBudget(Integer budget) {
        this.budget = budget;
    }

    public boolean isBudgetNegotiable() {
        return budgetNegotiable;
    }

    public void setBudgetNegotiable(boolean budgetNegotiable) {
        this.budgetNegotiable = budgetNegotiable;
    }

    public boolean isBudgetProvisional() {
        return budgetProvisional;
    }

    public void setBudgetProvisional(boolean budgetProvisional) {
        this.budgetProvisional = budgetProvisional;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public String getPeopleNote() {
        return peopleNote;
    }

    public void setPeopleNote(String peopleNote) {
        this.peopleNote = peopleNote;
    }

    public List<String> getForms() {
        return forms;
    }

    public void setForms(List<String> forms) {
        this.forms = forms;
    }

    public DisclosureMoment getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(DisclosureMoment disclosure) {
        this.disclosure = disclosure;
    }

    /** Ids, with commas between them; the script of the page writes it. */
    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }
}
