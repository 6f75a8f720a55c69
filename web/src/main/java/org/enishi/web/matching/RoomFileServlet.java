package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.enishi.matching.RoomFileService;
import org.enishi.shared.security.CurrentActor;

/** Files of rooms, in and out. */
@WebServlet("/matching/room/files/*")
public class RoomFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoomFileService files;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileTransfer.give(
                request, response, files::open, place -> number -> files.part(place.of(), place.file(), number));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Locale.forLanguageTag(currentActor.get().language());
        FileTransfer.take(request, response, "room", language, files::bring);
    }
}
