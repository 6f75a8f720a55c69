package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.RoomPeopleService;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.Whereabouts;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** Who can be brought into a room: colleagues, with where they are now. Part of the page of a room. */
@Named
@ViewScoped
public class RoomGuests implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomPeopleService people;

    @Inject
    private BoardService board;

    private String written;
    private String[] chosen = {};
    private boolean history = true;
    private transient List<ColleagueRow> candidates;
    private transient Map<UUID, Whereabouts> whereabouts;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID roomId() {
        return ObjectId.of(written);
    }

    public List<ColleagueRow> getCandidates() {
        if (candidates == null) {
            candidates = people.invitable(roomId());
            whereabouts = board.whereabouts(
                    candidates.stream().map(ColleagueRow::accountId).toList());
        }
        return candidates;
    }

    /** With the state in which the board shows him. */
    public String labelOf(ColleagueRow colleague) {
        Whereabouts found = whereabouts.get(colleague.accountId());
        return found == null
                ? colleague.name()
                : Texts.of("matching.room.candidate", colleague.name(), Texts.label(found.state()));
    }

    public void invite() {
        if (chosen.length > 0 && Attempt.at(this::inviteAll)) {
            Attempt.confirm("matching.room.invited");
            chosen = new String[] {};
        }
        candidates = null;
    }

    private void inviteAll() {
        for (String account : chosen) {
            people.invite(roomId(), ObjectId.of(account), history);
        }
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[] {} : Arrays.copyOf(chosen, chosen.length);
    }

    public boolean isHistory() {
        return history;
    }

    public void setHistory(boolean history) {
        this.history = history;
    }
}
