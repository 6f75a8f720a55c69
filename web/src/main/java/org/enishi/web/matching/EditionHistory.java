package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.EditionDiff;
import org.enishi.web.shared.ObjectId;

/** 変更履歴 of a project, for an institution that it addresses: what changed and when, never who changed it. */
@Named
@RequestScoped
public class EditionHistory {

    @Inject
    private InstitutionProjectService projects;

    private String address;
    private List<EditionDiff> editions;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    public List<EditionDiff> getEditions() {
        if (editions == null) {
            editions = projects.editions(ObjectId.of(address));
        }
        return editions;
    }
}
