package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.LineDraft;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.JsonMaker;

/**
 * Where the page of a room says what was typed and asks for what is new. A message may be longer than anything that the line of
 * news takes, and what is answered here is put together for whoever asks; so news says only that there is something to ask for.
 */
@WebServlet("/matching/room/lines")
public class RoomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long LONGEST = 100_000;

    @Inject
    private transient TalkService talk;

    @Inject
    private transient RoomService rooms;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RoomAnswer.send(response, HttpServletResponse.SC_OK, read(request));
        } catch (NotFound | IllegalArgumentException unknown) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonStructure read(HttpServletRequest request) {
        UUID room = UUID.fromString(text(request, "room"));
        String wanted = request.getParameter("search");
        if (wanted != null) {
            return RoomFrame.lines(talk.search(room, wanted));
        }
        String before = request.getParameter("before");
        return RoomFrame.of(
                before == null
                        ? talk.since(room, Long.parseLong(text(request, "since")))
                        : talk.before(room, Long.parseLong(before)),
                language());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LONGEST;
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_FORBIDDEN);
        } else if (small) {
            take(request, response);
        } else {
            RoomAnswer.refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JsonObjectBuilder done = JsonMaker.object();
            RoomAnswer.send(
                    response,
                    HttpServletResponse.SC_OK,
                    done.add("number", perform(request)).build());
        } catch (NotFound | IllegalArgumentException unknown) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolated refused) {
            RoomAnswer.refuse(response, refused, language());
        }
    }

    /** @return the number of the line that it was about */
    private long perform(HttpServletRequest request) {
        UUID room = UUID.fromString(text(request, "room"));
        if ("send".equals(request.getParameter("act"))) {
            String quoted = text(request, "quoted");
            return talk.send(
                    room,
                    new LineDraft(
                            UUID.fromString(text(request, "client")),
                            text(request, "text"),
                            quoted.isEmpty() ? null : Long.valueOf(quoted),
                            "true".equals(request.getParameter("harmless")),
                            files(text(request, "files"))));
        }
        long number = Long.parseLong(text(request, "number"));
        switch (text(request, "act")) {
            case "edit" -> talk.edit(room, number, text(request, "text"));
            case "delete" -> talk.delete(room, number);
            case "read" -> rooms.markRead(room, number);
            default -> throw new IllegalArgumentException("act");
        }
        return number;
    }

    private static List<UUID> files(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }

    private Locale language() {
        return Locale.forLanguageTag(currentActor.get().language());
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
