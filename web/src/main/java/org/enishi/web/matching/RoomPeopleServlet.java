package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.RoomPeopleService;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.Texts;

/** Where the colleagues of whoever asks are, of those who are in a room; of the other side it says nothing. For its page. */
@WebServlet("/matching/room/people")
public class RoomPeopleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomPeopleService people;

    @Inject
    private transient BoardService board;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String room = request.getParameter("room");
            Map<UUID, UUID> colleagues = people.colleagues(UUID.fromString(room == null ? "" : room));
            Map<UUID, Whereabouts> found = board.whereabouts(colleagues.values());
            Locale language = Locale.forLanguageTag(currentActor.get().language());
            JsonArrayBuilder seats = JsonMaker.array();
            colleagues.forEach((seat, account) -> {
                if (found.containsKey(account)) {
                    PresenceState state = found.get(account).state();
                    seats.add(JsonMaker.object()
                            .add("seat", seat.toString())
                            .add("shape", state.shape())
                            .add("word", Texts.in(language, "PresenceState." + state.name())));
                }
            });
            RoomAnswer.send(response, HttpServletResponse.SC_OK, seats.build());
        } catch (NotFound | IllegalArgumentException unknown) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
