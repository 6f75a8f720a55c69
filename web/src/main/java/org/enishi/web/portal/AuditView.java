package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.shared.audit.AuditService;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.web.shared.AuditActs;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.omnifaces.cdi.ViewScoped;

/** The audit log, newest first. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "q";
    private static final String ACT = "act";

    @Inject
    private AuditService audit;

    private ListPlace place;
    private transient LazyRows<AuditRow> rows;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAME, ACT);
    }

    public ListPlace getPlace() {
        return place;
    }

    private AuditSearch search() {
        return new AuditSearch(place.filter(NAME), getAct());
    }

    /** What is looked for; null for any. */
    public AuditAct getAct() {
        return AuditActs.of(place.filter(ACT));
    }

    public List<AuditAct> getActs() {
        return AuditActs.all();
    }

    public LazyRows<AuditRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(place, page -> audit.readNewestFirst(search(), page), AuditRow::hashCode);
        }
        return rows;
    }
}
