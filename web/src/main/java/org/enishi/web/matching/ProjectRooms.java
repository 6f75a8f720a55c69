package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.RoomService;
import org.enishi.matching.data.RoomRow;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** The rooms about one project in which the reader is. Part of the pages of a project. */
@Named
@ViewScoped
public class ProjectRooms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    private String written;
    private transient List<RoomRow> rows;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    public List<RoomRow> getRows() {
        if (rows == null) {
            rows = rooms.about(ObjectId.of(written));
        }
        return rows;
    }

    /** Somebody has opened one, or said something in it. */
    void renew() {
        rows = null;
    }

    /** With one institution: none, or one. */
    public List<RoomRow> with(UUID institutionId) {
        return getRows().stream()
                .filter(row -> row.institutionId().equals(institutionId))
                .toList();
    }
}
