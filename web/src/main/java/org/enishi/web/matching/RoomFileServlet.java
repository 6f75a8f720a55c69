package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.RoomFileService;
import org.enishi.matching.data.FileHead;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Download;
import org.enishi.web.shared.Upload;

/** Files of rooms, in and out. One comes as the body of a request, and never lies in memory as a whole. */
@WebServlet("/matching/room/files/*")
public class RoomFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern PLACE = Pattern.compile("/" + ID + "/" + ID);

    @Inject
    private transient RoomFileService files;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UUID room = UUID.fromString(place.group(1));
        UUID file = UUID.fromString(place.group(2));
        FileHead head;
        try {
            head = files.open(room, file);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.begin(response, head.name(), head.mediaType());
        response.setContentLengthLong(head.size());
        for (int number = 0; number < head.parts(); number++) {
            response.getOutputStream().write(files.part(room, file, number));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null || request.getPathInfo() != null) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            RoomAnswer.send(response, HttpServletResponse.SC_OK, bring(request));
        } catch (NotFound | IllegalArgumentException unknown) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolated refused) {
            RoomAnswer.refuse(
                    response, refused, Locale.forLanguageTag(currentActor.get().language()));
        }
    }

    private JsonObject bring(HttpServletRequest request) throws IOException {
        UUID room = UUID.fromString(text(request, "room"));
        UUID client = UUID.fromString(text(request, "client"));
        String name = request.getHeader("X-Enishi-Name");
        String typed = URLDecoder.decode(name == null ? "" : name, StandardCharsets.UTF_8);
        Path content = Upload.received(request);
        try {
            return RoomFrame.file(files.bring(room, client, typed, content)).build();
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
