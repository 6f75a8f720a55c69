package org.enishi.web.matching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.FileRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Download;
import org.enishi.web.shared.Upload;

/** Files on their way in and out, of rooms as of projects. One comes as the body of a request, and never lies in memory as a whole. */
final class FileTransfer {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern PLACE = Pattern.compile("/" + ID + "/" + ID);

    private FileTransfer() {}

    /** Where a file lies: in a room or at a project. */
    record Place(UUID of, UUID file) {}

    /** How a file is brought to a room or a project. */
    @FunctionalInterface
    interface Arrival {
        FileRow bring(UUID to, UUID client, String typed, Path content);
    }

    /** Says 404 where there is none, and where there is none for whoever asks. */
    static void give(
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<UUID, UUID, FileHead> open,
            Function<Place, IntFunction<byte[]>> parts)
            throws IOException {
        Matcher written = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!written.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Place place = new Place(UUID.fromString(written.group(1)), UUID.fromString(written.group(2)));
        FileHead head;
        try {
            head = open.apply(place.of(), place.file());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.begin(response, head.name(), head.mediaType());
        response.setContentLengthLong(head.size());
        for (int number = 0; number < head.parts(); number++) {
            response.getOutputStream().write(parts.apply(place).apply(number));
        }
    }

    /** @param to under which name the request says where it goes */
    static void take(
            HttpServletRequest request, HttpServletResponse response, String to, Locale language, Arrival arrival)
            throws IOException {
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null || request.getPathInfo() != null) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            FileRow brought = bring(request, to, arrival);
            RoomAnswer.send(
                    response, HttpServletResponse.SC_OK, RoomFrame.file(brought).build());
        } catch (NotFound | IllegalArgumentException unknown) {
            RoomAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolated refused) {
            RoomAnswer.refuse(response, refused, language);
        }
    }

    private static FileRow bring(HttpServletRequest request, String to, Arrival arrival) throws IOException {
        UUID place = UUID.fromString(text(request, to));
        UUID client = UUID.fromString(text(request, "client"));
        String name = request.getHeader("X-Enishi-Name");
        String typed = URLDecoder.decode(name == null ? "" : name, StandardCharsets.UTF_8);
        Path content = Upload.received(request);
        try {
            return arrival.bring(place, client, typed, content);
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
