package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;
import org.omnifaces.util.Faces;

/** What one person did and what was done to him. */
@Named
@RequestScoped
public class UserHistoryView {

    @Inject
    private MemberService members;

    @Inject
    private MemberAudit audit;

    private ListPlace place;
    private MemberRow person;
    private PlainList<AuditRow> list;

    @PostConstruct
    void open() {
        place = ListPlace.here("id", "list");
    }

    public MemberRow getPerson() {
        if (person == null) {
            UUID id = ObjectId.of(Faces.getRequestParameter("id"));
            person = members.read(id).row();
        }
        return person;
    }

    public PlainList<AuditRow> getList() {
        if (list == null) {
            list = PlainList.of(place, audit.ofMember(getPerson().accountId(), place.request()));
        }
        return list;
    }

    /** The list of people as it was. */
    public String getWay() {
        return place.filter("list");
    }
}
