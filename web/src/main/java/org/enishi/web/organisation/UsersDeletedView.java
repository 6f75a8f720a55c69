package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** Those who were deleted not long ago and can come back. */
@Named
@ViewScoped
public class UsersDeletedView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/organisation/users-deleted";

    @Inject
    private MemberService members;

    @Inject
    private MemberChange change;

    private ListPlace place;
    private transient PlainList<MemberLine> list;

    @PostConstruct
    void open() {
        place = ListPlace.here();
    }

    public PlainList<MemberLine> getList() {
        if (list == null) {
            list = PlainList.read(place, members::listRestorable);
        }
        return list;
    }

    public boolean isRestorable(MemberLine line) {
        return line.allows(MemberAction.RESTORE);
    }

    public Instant until(MemberLine line) {
        return line.row().deletedAt().plus(MemberService.RESTORABLE);
    }

    public void restore(MemberRow row) {
        if (Attempt.at(() -> change.restore(row.ref()))) {
            Attempt.confirm("organisation.usersDeleted.restored", row.name());
            Redirect.to(HERE);
        }
    }
}
