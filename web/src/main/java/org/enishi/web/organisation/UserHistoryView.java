package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What one person did and what was done to him. */
@Named
@ViewScoped
public class UserHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MemberService members;

    @Inject
    private MemberAudit audit;

    private String id;
    private ListPlace place;
    private transient MemberRow person;
    private transient PlainList<AuditRow> list;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
        place = ListPlace.here("id", "list");
    }

    public MemberRow getPerson() {
        if (person == null) {
            person = members.read(ObjectId.of(id)).row();
        }
        return person;
    }

    public PlainList<AuditRow> getList() {
        if (list == null) {
            list = PlainList.read(place, request -> audit.ofMember(getPerson().accountId(), request));
        }
        return list;
    }

    /** The list of people as it was. */
    public String getWay() {
        return place.filter("list");
    }
}
