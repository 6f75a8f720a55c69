package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.shared.audit.AuditService;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.omnifaces.cdi.ViewScoped;

/** The audit log, newest first. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService audit;

    private ListPlace place;
    private transient LazyRows<AuditRow> rows;

    @PostConstruct
    void open() {
        place = ListPlace.here();
    }

    public ListPlace getPlace() {
        return place;
    }

    public LazyRows<AuditRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(place, page -> audit.readNewestFirst(page), AuditRow::hashCode);
        }
        return rows;
    }
}
