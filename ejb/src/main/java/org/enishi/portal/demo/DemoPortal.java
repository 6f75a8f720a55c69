package org.enishi.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.portal.data.Audience;
import org.enishi.portal.data.InquiryTopic;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.Inquiry;
import org.enishi.portal.model.LinkCheck;
import org.enishi.portal.model.Period;
import org.enishi.portal.model.UsefulLink;
import org.enishi.portal.store.Announcements;
import org.enishi.portal.store.Inquiries;
import org.enishi.portal.store.LinkChecks;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.reach.data.Reached;
import org.enishi.shared.settings.Settings;
import org.enishi.shared.time.ServerClock;

/** The announcements, useful links and inquiries of the demo region, and the notices of the announcements. */
@ApplicationScoped
public class DemoPortal {

    private static final String ANNOUNCEMENTS = "announcements.tsv";
    private static final String LINKS = "links.tsv";
    private static final LocalTime CHECKED_AT = LocalTime.of(3, 7);

    @Inject
    private DemoNotices notices;

    @Inject
    private Announcements announcements;

    @Inject
    private UsefulLinks links;

    @Inject
    private LinkChecks checks;

    @Inject
    private Inquiries inquiries;

    @Inject
    private Settings settings;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        List<Announcement> news = announcements(demo);
        news.forEach(announcements::add);
        notices.tell(DemoTable.read(ANNOUNCEMENTS), news, demo);
        List<UsefulLink> collection = links(demo);
        collection.forEach(links::add);
        Instant night = LocalDate.ofInstant(demo.calendar().atWork(LINKS, 1), ServerClock.JAPAN)
                .atTime(CHECKED_AT)
                .atZone(ServerClock.JAPAN)
                .toInstant();
        checks(collection, night).forEach(checks::add);
        DemoTable.read("inquiries.tsv").forEach(row -> ask(row, demo));
    }

    private void ask(DemoRow row, FillDemo demo) {
        Instant asked = demo.calendar().atWork(row.text("name"), row.number("days_ago"));
        NewInquiry.Asker asker = new NewInquiry.Asker(
                null, row.text("name"), row.text("organisation"), row.text("mail"), Locale.JAPANESE.getLanguage());
        Inquiry inquiry = new Inquiry(
                new NewInquiry(
                        UUID.randomUUID(),
                        demo.region(),
                        row.choice("topic", InquiryTopic.class),
                        row.text("body"),
                        asker),
                asked);
        inquiries.add(inquiry);
        if (!row.text("answer").isEmpty()) {
            inquiries.add(inquiry.answer(settings.operatorName(), row.text("answer"), asked.plus(Duration.ofDays(1))));
        }
    }

    static List<Announcement> announcements(FillDemo demo) {
        return DemoTable.read(ANNOUNCEMENTS).stream()
                .map(row -> announcement(row, demo))
                .toList();
    }

    /** In the order of the table. */
    static List<UsefulLink> links(FillDemo demo) {
        List<DemoRow> rows = DemoTable.read(LINKS);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> link(rows.get(i), i, demo))
                .toList();
    }

    /** As if somebody had asked two nights running. */
    private static List<LinkCheck> checks(List<UsefulLink> links, Instant night) {
        List<DemoRow> rows = DemoTable.read(LINKS);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    UsefulLink link = links.get(i);
                    LinkCheck check = new LinkCheck(link.getId());
                    Reached reached = Reached.by(rows.get(i).number("status"));
                    check.note(link.url(), reached, night.minus(Duration.ofDays(1)));
                    check.note(link.url(), reached, night);
                    return check;
                })
                .toList();
    }

    private static Announcement announcement(DemoRow row, FillDemo demo) {
        String title = row.text("title");
        Announcement announcement = new Announcement(
                demo.region(),
                row.choice("audience", Audience.class),
                title,
                row.text("body"),
                Period.since(demo.calendar().atWork(title, row.number("days_ago"))));
        if (row.flag("pinned")) {
            announcement.pin();
        }
        return announcement;
    }

    private static UsefulLink link(DemoRow row, int order, FillDemo demo) {
        UsefulLink link = new UsefulLink(
                demo.region(),
                row.choice("category", LinkCategory.class),
                demo.idOf(row.text("organisation_key")),
                row.text("title"),
                row.text("url"));
        link.moveTo(order);
        return link;
    }
}
