package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.RoomService;
import org.enishi.matching.data.RoomRow;
import org.enishi.matching.data.RoomState;
import org.omnifaces.cdi.ViewScoped;

/** The rooms in which somebody is; those that are put away stand apart. */
@Named
@ViewScoped
public class RoomsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    private transient List<RoomRow> rows;

    private List<RoomRow> all() {
        if (rows == null) {
            rows = rooms.list();
        }
        return rows;
    }

    public List<RoomRow> getRows() {
        return all().stream().filter(row -> row.state() != RoomState.ARCHIVED).toList();
    }

    public List<RoomRow> getArchived() {
        return all().stream().filter(row -> row.state() == RoomState.ARCHIVED).toList();
    }
}
