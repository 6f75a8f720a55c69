package org.enishi.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.enishi.portal.model.Period;
import org.enishi.portal.model.UsefulLink;
import org.enishi.portal.store.Announcements;
import org.enishi.portal.store.Inquiries;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.settings.Settings;

/** The announcements, useful links and inquiries of the demo region, and the notices of the announcements. */
@ApplicationScoped
public class DemoPortal {

    private static final String ANNOUNCEMENTS = "announcements.tsv";

    @Inject
    private DemoNotices notices;

    @Inject
    private Announcements announcements;

    @Inject
    private UsefulLinks links;

    @Inject
    private Inquiries inquiries;

    @Inject
    private Settings settings;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        List<Announcement> news = announcements(demo);
        news.forEach(announcements::add);
        notices.tell(DemoTable.read(ANNOUNCEMENTS), news, demo);
        links(demo).forEach(links::add);
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
        List<DemoRow> rows = DemoTable.read("links.tsv");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> link(rows.get(i), i, demo))
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
