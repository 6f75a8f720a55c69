package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.SuggestionService;
import org.enishi.matching.data.ExpertSuggestion;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** Who of an institution may fit a project, for its coordinators, when one of them asks. Part of the page of the institution. */
@Named
@ViewScoped
public class ExpertList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SuggestionService suggestions;

    private String address;
    private transient List<ExpertSuggestion> people;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public void suggest() {
        people = suggestions.suggestPeople(projectId());
    }

    /** Null until somebody has asked. */
    public List<ExpertSuggestion> getPeople() {
        return people;
    }
}
