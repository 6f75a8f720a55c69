package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.RoomPeopleService;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.text.SearchKey;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** Who can be brought into a room: colleagues, with where they are now. Part of the page of a room. */
@Named
@ViewScoped
public class RoomGuests implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of a large university, nobody reads a list of everybody. */
    private static final int MOST = 50;

    @Inject
    private RoomPeopleService people;

    @Inject
    private BoardService board;

    private String written;
    private String[] chosen = {};
    private String wanted = "";
    private int all;
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
            List<ColleagueRow> everybody = people.invitable(roomId());
            all = everybody.size();
            candidates = offered(everybody);
            whereabouts = board.whereabouts(
                    candidates.stream().map(ColleagueRow::accountId).toList());
        }
        return candidates;
    }

    /** Whoever is chosen already stays in sight. */
    private List<ColleagueRow> offered(List<ColleagueRow> everybody) {
        Set<String> kept = Set.of(chosen);
        String key = SearchKey.of(wanted);
        Map<Boolean, List<ColleagueRow>> parts = everybody.stream()
                .collect(Collectors.partitioningBy(
                        one -> kept.contains(one.accountId().toString())));
        Stream<ColleagueRow> others = parts.get(false).stream()
                .filter(one -> SearchKey.of(one.name() + " " + one.department()).contains(key));
        return Stream.concat(parts.get(true).stream(), others).limit(MOST).toList();
    }

    /** More than are offered at a time. */
    public boolean isMany() {
        return getCandidates() != null && all > MOST;
    }

    public int getAll() {
        return all;
    }

    public void find() {
        candidates = null;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted == null ? "" : wanted;
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
            wanted = "";
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
