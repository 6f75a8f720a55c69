package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The viewer's own notices. The rows stay those that were shown, also when new ones arrive before a click. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeBox box;

    private ListPlace place;
    private transient PlainList<NoticeRow> list;

    @PostConstruct
    void open() {
        place = ListPlace.here("only");
    }

    /** As the address calls it. */
    private Optional<NoticeState> only() {
        return Stream.of(NoticeState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(place.filter("only")))
                .findFirst();
    }

    public boolean isUnreadOnly() {
        return only().equals(Optional.of(NoticeState.UNREAD));
    }

    public boolean isReadOnly() {
        return only().equals(Optional.of(NoticeState.READ));
    }

    public PlainList<NoticeRow> getList() {
        if (list == null) {
            list = PlainList.read(
                    place,
                    request -> only().map(state -> box.listOnly(state, request)).orElseGet(() -> box.list(request)));
        }
        return list;
    }

    /** To what the notice is about; it is read by that. */
    public void follow(NoticeRow row) {
        box.markRead(row.id());
        Redirect.to(row.link());
    }

    public void markRead(NoticeRow row) {
        box.markRead(row.id());
        Redirect.to("/notices" + place.query());
    }

    public void markAllRead() {
        box.markAllRead();
        Attempt.confirm("portal.notices.markedAll");
        Redirect.to("/notices");
    }
}
