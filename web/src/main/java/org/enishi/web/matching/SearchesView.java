package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.DraftService;
import org.enishi.matching.SavedSearchService;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.SearchDraft;
import org.enishi.matching.data.SearchRhythm;
import org.enishi.matching.data.SearchRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Saved searches of one person; the list of projects sends its filter along, to be kept. */
@Named
@ViewScoped
public class SearchesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedSearchService searches;

    @Inject
    private DraftService drafts;

    @Inject
    private Language language;

    private String name;
    private String text;
    private boolean inBody;
    private String[] forms = {};
    private SearchRhythm rhythm = SearchRhythm.DAILY;
    private transient List<SearchRow> rows;
    private transient List<EntryRow> known;

    @PostConstruct
    void open() {
        text = Faces.getRequestParameter("q");
        inBody = Faces.getRequestParameter("body") != null;
        String chosen = Faces.getRequestParameter("form");
        forms = chosen == null || chosen.isEmpty() ? new String[] {} : chosen.split(",");
        name = text;
    }

    public List<SearchRow> getRows() {
        if (rows == null) {
            rows = searches.list();
        }
        return rows;
    }

    public void keep() {
        SearchDraft draft = new SearchDraft(name, text, inBody, Set.of(forms), rhythm);
        if (Attempt.at(() -> searches.keep(draft))) {
            name = "";
            text = "";
            inBody = false;
            forms = new String[] {};
            done("matching.searches.kept");
        }
    }

    public void turn(SearchRow search, SearchRhythm wanted) {
        if (Attempt.at(() -> searches.turnTo(search.searchId(), wanted))) {
            done("matching.searches.turned");
        }
    }

    public void drop(SearchRow search) {
        UUID id = search.searchId();
        if (Attempt.at(() -> searches.drop(id))) {
            done("matching.searches.dropped");
        }
    }

    private void done(String said) {
        rows = null;
        Attempt.confirm(said);
    }

    /** The list under this search. */
    public String linkTo(SearchRow search) {
        return "/index?tab=RECRUITING&q=" + URLEncoder.encode(search.text(), StandardCharsets.UTF_8)
                + (search.inBody() ? "&body=1" : "") + "&form=" + String.join(",", search.forms());
    }

    public String names(Set<String> codes) {
        return getForms().stream()
                .filter(form -> codes.contains(form.code()))
                .map(this::nameOf)
                .collect(Collectors.joining(Texts.of("common.comma")));
    }

    public String nameOf(EntryRow form) {
        return language.isEnglish() ? form.englishName() : form.name();
    }

    public List<EntryRow> getForms() {
        if (known == null) {
            known = drafts.cooperationForms();
        }
        return known;
    }

    public List<SearchRhythm> getRhythms() {
        return List.of(SearchRhythm.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isInBody() {
        return inBody;
    }

    public void setInBody(boolean inBody) {
        this.inBody = inBody;
    }

    public String[] getChosen() {
        return forms.clone();
    }

    public void setChosen(String[] chosen) {
        this.forms = chosen == null ? new String[] {} : Arrays.copyOf(chosen, chosen.length);
    }

    public SearchRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(SearchRhythm rhythm) {
        this.rhythm = rhythm;
    }
}
