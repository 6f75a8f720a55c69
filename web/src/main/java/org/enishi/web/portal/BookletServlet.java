package org.enishi.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.enishi.matching.BookletService;
import org.enishi.matching.data.SampleProject;
import org.enishi.matching.data.SuccessStory;
import org.enishi.portal.PublicPageService;
import org.enishi.shared.file.FileName;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.matching.StoryWords;
import org.enishi.web.shared.Download;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Paper;
import org.enishi.web.shared.Site;
import org.enishi.web.shared.Texts;

/** ご利用案内冊子 on paper: the same as on the screen. */
@WebServlet("/help/booklet/pdf")
public class BookletServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final float TITLE = 20;
    private static final float HEADING = 14;
    private static final float NAME = 11;
    private static final float TEXT = 10;
    private static final float SMALL = 8;
    private static final float INDENT = 12;

    @Inject
    private transient BookletService booklet;

    @Inject
    private transient PublicPageService pages;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient StoryWords words;

    @Inject
    private transient Site site;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("language");
        Locale reader =
                Locale.forLanguageTag(currentActor.find().map(Actor::language).orElse(wanted == null ? "" : wanted));
        Instant now = clock.instant();
        byte[] content = write(pages.regionOf(request.getParameter("region")), reader, now);
        String name = Texts.in(reader, "portal.booklet.title") + "_" + JapanTime.stamp(now) + ".pdf";
        Download.begin(response, FileName.of(name), "application/pdf");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte[] write(String region, Locale reader, Instant now) throws IOException {
        String title = Texts.in(reader, "portal.booklet.title");
        try (Paper paper = new Paper(site.getServiceName() + " " + title, reader.toLanguageTag())) {
            paper.at(now)
                    .write(site.getServiceName(), TEXT, 0)
                    .write(title, TITLE, 0)
                    .write(Texts.in(reader, "portal.booklet.writtenAt", JapanTime.date(now)), SMALL, 0);
            paper.space(HEADING).write(Texts.in(reader, "portal.booklet.how"), HEADING, 0);
            for (int step = 1; step <= BookletView.STEPS; step++) {
                paper.space(SMALL / 2)
                        .write(step + ". " + Texts.in(reader, "portal.booklet.how." + step), TEXT, INDENT);
            }
            samples(paper, reader);
            stories(paper, booklet.stories(region), reader);
            paper.space(HEADING).write(site.getOperatorName(), SMALL, 0).write(site.getOperatorAddress(), SMALL, 0);
            return paper.bytes();
        }
    }

    private void samples(Paper paper, Locale reader) throws IOException {
        paper.space(HEADING)
                .write(Texts.in(reader, "portal.booklet.samples"), HEADING, 0)
                .write(Texts.in(reader, "portal.booklet.samplesText"), SMALL, 0);
        for (SampleProject sample : booklet.samples()) {
            paper.space(TEXT)
                    .write(sample.title(), NAME, 0)
                    .write(sample.text().body(), TEXT, INDENT)
                    .write(
                            Texts.in(
                                    reader,
                                    "portal.booklet.budget",
                                    sample.text().budget()),
                            SMALL,
                            INDENT)
                    .write(forms(sample.text().forms(), reader), SMALL, INDENT);
        }
    }

    private void stories(Paper paper, List<SuccessStory> stories, Locale reader) throws IOException {
        paper.space(HEADING).write(Texts.in(reader, "portal.booklet.stories"), HEADING, 0);
        String lead = stories.isEmpty() ? "portal.booklet.noStories" : "portal.booklet.storiesText";
        paper.write(Texts.in(reader, lead), SMALL, 0);
        for (SuccessStory story : stories) {
            String agreed =
                    Texts.in(reader, "matching.stories.agreedIn") + " " + StoryWords.month(story.agreedIn(), reader);
            paper.space(TEXT)
                    .write(story.title(), NAME, 0)
                    .write(story.company() + " \u00d7 " + story.institution(), TEXT, INDENT)
                    .write(story.words(), TEXT, INDENT)
                    .write(agreed, SMALL, INDENT)
                    .write(forms(story.forms(), reader), SMALL, INDENT);
        }
    }

    private String forms(Set<String> codes, Locale reader) {
        return Texts.in(reader, "portal.booklet.forms", words.forms(codes, reader));
    }
}
