package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.ProjectCircleService;
import org.enishi.matching.data.ProjectCircle;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.push.BoardChannel;
import org.enishi.web.push.BoardWords;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The board as a page shows it. What is shown stands in the address; otherwise it is as the organisation has settled. */
@Named
@ViewScoped
public class BoardSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService boards;

    @Inject
    private ProjectCircleService projects;

    @Inject
    private BoardChannel channel;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private String group;
    private String project;
    private boolean onlyPresent;
    private String view;

    private transient String place;
    private transient Board board;
    private transient List<ProjectCircle> circles;

    /** Some of the cards, with what they have in common. @param name empty for those who are in no group */
    public record Room(String name, List<Card> cards) {

        public long getPresent() {
            return cards.stream()
                    .filter(card -> card.row().whereabouts().state() == PresenceState.PRESENT)
                    .count();
        }
    }

    @PostConstruct
    void read() {
        group = text(Faces.getRequestParameter("group"));
        project = text(Faces.getRequestParameter("project"));
        onlyPresent = Boolean.parseBoolean(Faces.getRequestParameter("present"));
        view = text(Faces.getRequestParameter("view"));
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }

    public Board getBoard() {
        if (board == null) {
            place = channel.place(currentActor.get().organisationId());
            board = boards.board(new BoardFilter(onlyPresent, group, people()));
        }
        return board;
    }

    /** 担当案件 of the viewer. */
    public List<ProjectCircle> getCircles() {
        if (circles == null) {
            circles = projects.own();
        }
        return circles;
    }

    /** A project that he does not look after is no condition. */
    private Set<UUID> people() {
        return project.isEmpty()
                ? null
                : getCircles().stream()
                        .filter(circle -> circle.projectId().toString().equals(project))
                        .findFirst()
                        .map(ProjectCircle::people)
                        .orElse(null);
    }

    /** Up to which change the channel had told when the board was read. */
    public String getPlace() {
        getBoard();
        return place;
    }

    /** By what the cards are known that are shown; empty where they are not all. */
    public String getSheet() {
        boolean all = !onlyPresent && group.isEmpty() && project.isEmpty();
        return all ? BoardWords.sheet(getBoard().rows()) : "";
    }

    /** What states and plans are called, for what the channel tells later. */
    public String getWords() {
        JsonObjectBuilder words = JsonMaker.object();
        Stream.of(PresenceState.values()).forEach(state -> words.add(state.name(), Texts.label(state)));
        Stream.of(AbsenceKind.values()).forEach(kind -> words.add(kind.name(), Texts.label(kind)));
        return words.build().toString();
    }

    public List<Card> getCards() {
        return getBoard().rows().stream().map(row -> Card.of(row, clock)).toList();
    }

    /** Everybody once, in the first of his groups; the rooms in the order of the groups, and the one without a name last. */
    public List<Room> getRooms() {
        Map<String, List<Card>> rooms = new LinkedHashMap<>();
        getBoard().groups().forEach(name -> rooms.put(name, new ArrayList<>()));
        rooms.put("", new ArrayList<>());
        getCards()
                .forEach(card -> rooms.computeIfAbsent(card.row().room(), name -> new ArrayList<>())
                        .add(card));
        return rooms.entrySet().stream()
                .filter(room -> !room.getValue().isEmpty())
                .map(room -> new Room(room.getKey(), room.getValue()))
                .toList();
    }

    public BoardLayout getLayout() {
        return Stream.of(BoardLayout.values())
                .filter(one -> one.name().equalsIgnoreCase(view))
                .findFirst()
                .orElseGet(() -> getBoard().settings().layout());
    }

    public BoardLayout[] getLayouts() {
        return BoardLayout.values();
    }

    public String getGroup() {
        return group;
    }

    public String getProject() {
        return project;
    }

    public boolean isOnlyPresent() {
        return onlyPresent;
    }
}
