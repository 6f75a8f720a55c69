package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.RoomPeopleService;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.text.SearchKey;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
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

    private final Map<UUID, Boolean> picked = new HashMap<>();

    private String written;
    private String wanted = "";
    private int all;
    private boolean history = true;

    /** As the page shows them: what is ticked there is counted by its place among them. */
    private List<Candidate> candidates;

    /**
     * Somebody who may be brought in.
     *
     * @param state in which the board shows him; null where it does not
     */
    public record Candidate(UUID accountId, String name, String department, PresenceState state)
            implements Serializable {}

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID roomId() {
        return ObjectId.of(written);
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            List<ColleagueRow> everybody = people.invitable(roomId());
            all = everybody.size();
            picked.keySet()
                    .retainAll(everybody.stream().map(ColleagueRow::accountId).toList());
            List<ColleagueRow> some = offered(everybody);
            Map<UUID, Whereabouts> whereabouts =
                    board.whereabouts(some.stream().map(ColleagueRow::accountId).toList());
            candidates = some.stream()
                    .map(one -> candidate(one, whereabouts.get(one.accountId())))
                    .toList();
        }
        return candidates;
    }

    private static Candidate candidate(ColleagueRow one, Whereabouts found) {
        return new Candidate(one.accountId(), one.name(), one.department(), found == null ? null : found.state());
    }

    /** Whoever is chosen already stays in sight. */
    private List<ColleagueRow> offered(List<ColleagueRow> everybody) {
        Set<UUID> kept = chosen();
        String key = SearchKey.of(wanted);
        Map<Boolean, List<ColleagueRow>> parts =
                everybody.stream().collect(Collectors.partitioningBy(one -> kept.contains(one.accountId())));
        Stream<ColleagueRow> others = parts.get(false).stream()
                .filter(one -> SearchKey.of(one.name() + " " + one.department()).contains(key));
        return Stream.concat(parts.get(true).stream(), others).limit(MOST).toList();
    }

    private Set<UUID> chosen() {
        return picked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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

    public void invite() {
        Set<UUID> chosen = chosen();
        if (!chosen.isEmpty() && Attempt.at(() -> inviteAll(chosen))) {
            Attempt.confirm("matching.room.invited");
            picked.clear();
            wanted = "";
        }
        candidates = null;
    }

    private void inviteAll(Set<UUID> chosen) {
        chosen.forEach(account -> people.invite(roomId(), account, history));
    }

    public Map<UUID, Boolean> getPicked() {
        return picked;
    }

    public boolean isHistory() {
        return history;
    }

    public void setHistory(boolean history) {
        this.history = history;
    }
}
