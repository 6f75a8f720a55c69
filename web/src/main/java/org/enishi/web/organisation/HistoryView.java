package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.MemberAudit;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;

/** What was done in the own organisation, or together in one go. */
@Named
@RequestScoped
public class HistoryView {

    private static final String BATCH = "batch";
    private static final String NAME = "q";

    @Inject
    private MemberAudit audit;

    private ListPlace place;
    private PlainList<AuditRow> list;

    @PostConstruct
    void open() {
        place = ListPlace.here(BATCH, NAME);
    }

    public boolean isOfBatch() {
        return !place.filter(BATCH).isEmpty();
    }

    /** Who is looked for; empty for everybody. */
    public String getName() {
        return place.filter(NAME);
    }

    public PlainList<AuditRow> getList() {
        if (list == null) {
            list = PlainList.of(
                    place,
                    isOfBatch()
                            ? audit.ofBatch(ObjectId.of(place.filter(BATCH)), place.request())
                            : audit.ofOwnOrganisation(AuditSearch.named(getName()), place.request()));
        }
        return list;
    }
}
