package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.EditionDiff;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** 変更履歴 of a project, for an institution that it addresses: what changed and when, never who changed it. */
@Named
@ViewScoped
public class EditionHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionProjectService projects;

    private String address;
    private transient List<EditionDiff> editions;

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
