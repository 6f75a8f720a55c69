package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.matching.IncidentService;
import org.enishi.matching.data.IncidentRecord;
import org.enishi.matching.data.OverseenRoom;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A room behind glass: first the question why, then what was said. */
@Named
@ViewScoped
public class IncidentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/incident?id=";

    @Inject
    private IncidentService incidents;

    private String written;
    private String reason;
    private transient OverseenRoom room;
    private transient IncidentRecord told;

    @PostConstruct
    void start() {
        written = Faces.getRequestParameter("id");
    }

    public void open() {
        if (Attempt.at(() -> incidents.open(ObjectId.of(written), reason))) {
            Attempt.confirm("matching.incident.opened");
            Redirect.to(PAGE + ObjectId.of(written));
        }
    }

    public OverseenRoom getRoom() {
        if (room == null) {
            room = incidents.find(ObjectId.of(written));
            told = incidents.read(room.id()).orElse(null);
        }
        return room;
    }

    /** Null until a reason was given. */
    public IncidentRecord getTold() {
        getRoom();
        return told;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
