package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.enishi.portal.AnnouncementDesk;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.data.Audience;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** An announcement in the hands of the operator; without an id in the address a new one. */
@Named
@ViewScoped
public class AnnouncementEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/announcements";

    @Inject
    private AnnouncementDesk desk;

    private String id;
    private boolean read;
    private UUID submission = UUID.randomUUID();
    private long version;
    private String title;
    private String body;
    private Audience audience = Audience.ALL;
    private LocalDateTime from;
    private LocalDateTime until;
    private boolean pinned;
    private boolean mailed;
    private boolean told;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public boolean isFresh() {
        if (id != null && !read) {
            fill(desk.read(ObjectId.of(id)));
        }
        return id == null;
    }

    private void fill(AnnouncementDraft draft) {
        read = true;
        submission = draft.submission();
        version = draft.version();
        title = draft.title();
        body = draft.body();
        audience = draft.audience();
        from = JapanTime.local(draft.from());
        until = JapanTime.local(draft.until());
        pinned = draft.pinned();
        mailed = draft.mailed();
        told = draft.told();
    }

    private AnnouncementDraft draft() {
        return new AnnouncementDraft(
                submission,
                version,
                title,
                body,
                audience,
                JapanTime.instant(from),
                JapanTime.instant(until),
                pinned,
                mailed,
                told);
    }

    public void save() {
        boolean done = Attempt.at(() -> {
            if (isFresh()) {
                desk.publish(draft());
            } else {
                desk.change(ObjectId.of(id), draft());
            }
        });
        if (done) {
            Attempt.confirm("portal.announcementEdit.saved");
            Redirect.to(LIST);
        }
    }

    public void withdraw() {
        if (Attempt.at(() -> desk.withdraw(ObjectId.of(id), version))) {
            Attempt.confirm("portal.announcementEdit.withdrawn");
            Redirect.to(LIST);
        }
    }

    /** To whom it speaks cannot be changed any more. */
    public boolean isTold() {
        return told;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public boolean isMailed() {
        return mailed;
    }

    public void setMailed(boolean mailed) {
        this.mailed = mailed;
    }
}
