package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.TranscriptService;
import org.enishi.matching.data.Transcript;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.file.FileName;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.security.RefusalRecord;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.Download;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Paper;

/** The record of a room to take away: for a spreadsheet, or on paper. */
@WebServlet("/matching/room/transcript/*")
public class TranscriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(csv|pdf)");
    private static final float HEADING = 15;
    private static final float TEXT = 10;
    private static final float SMALL = 8;
    private static final float INDENT = 16;

    @Inject
    private transient TranscriptService transcripts;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient RefusalRecord refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Transcript transcript;
        try {
            transcript = transcripts.write(UUID.fromString(place.group(1)));
        } catch (NotPermitted refused) {
            // Of a room in which he may be, others read the record: that it is there is nothing for him either.
            refusals.write(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale language = Locale.forLanguageTag(currentActor.get().language());
        TranscriptWords words = new TranscriptWords(transcript, language);
        boolean paper = place.group(2).equals("pdf");
        byte[] content = paper ? paper(words, transcript, language) : sheet(words);
        String name = words.title() + "_" + JapanTime.stamp(transcript.writtenAt()) + "." + place.group(2);
        Download.begin(response, FileName.of(name), paper ? "application/pdf" : "text/csv;charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] sheet(TranscriptWords words) {
        CsvSheet sheet = new CsvSheet().row(words.headings());
        words.lines().forEach(line -> sheet.row(line.cells()));
        return sheet.bytes();
    }

    private static byte[] paper(TranscriptWords words, Transcript transcript, Locale language) throws IOException {
        try (Paper paper = new Paper(words.title(), language.toLanguageTag())) {
            paper.at(transcript.writtenAt());
            paper.write(words.title(), HEADING, 0).write(words.lead(), SMALL, 0).space(TEXT);
            for (TranscriptWords.Line line : words.lines()) {
                paper.space(SMALL).write(line.head(), SMALL, 0);
                if (!line.quote().isEmpty()) {
                    paper.write(line.quote(), SMALL, 2 * INDENT);
                }
                if (!line.text().isEmpty()) {
                    paper.write(line.text(), TEXT, INDENT);
                }
                if (!line.files().isEmpty()) {
                    paper.write(line.files(), SMALL, INDENT);
                }
            }
            return paper.bytes();
        }
    }
}
