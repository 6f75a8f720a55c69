package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.enishi.matching.MeetingService;
import org.enishi.shared.fault.NotFound;
import org.enishi.web.shared.JsonMaker;

/** How far a room has come with its meetings, for its page; and one of them as a file for a calendar. */
@WebServlet({RoomMeetingsServlet.STATE, RoomMeetingsServlet.FILE})
public class RoomMeetingsServlet extends HttpServlet {

    static final String STATE = "/matching/room/meetings";
    static final String FILE = "/matching/room/meeting.ics";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingService meetings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            UUID room = id(request, "room");
            if (FILE.equals(request.getServletPath())) {
                String file = meetings.calendar(room, id(request, "meeting"));
                response.setHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
                write(response, "text/calendar", file);
            } else {
                String mark = meetings.mark(room);
                write(
                        response,
                        "application/json",
                        JsonMaker.object().add("mark", mark).build().toString());
            }
        } catch (NotFound | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID id(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return UUID.fromString(text == null ? "" : text);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text);
    }
}
