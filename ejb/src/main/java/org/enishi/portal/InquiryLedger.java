package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.RegionRow;
import org.enishi.portal.data.InquiryEntryRow;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.data.OwnInquiry;
import org.enishi.portal.model.Inquiry;
import org.enishi.portal.store.Inquiries;
import org.enishi.shared.notice.AddressBook;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.security.Actor;
import org.enishi.shared.settings.Settings;

/** The part of asking that needs the database. */
@ApplicationScoped
@Transactional
class InquiryLedger {

    private static final int SHOWN = 20;
    private static final int FORGOTTEN_AT_ONCE = 100;

    @Inject
    private Inquiries inquiries;

    @Inject
    private InquiryNews news;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private AddressBook addressBook;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    List<RegionRow> regions() {
        return directory.servedRegions();
    }

    /** As somebody typed it who comes from outside. Where there is one region only, he need not choose it. */
    NewInquiry fromOutside(NewInquiry form) {
        List<String> regions = regions().stream().map(RegionRow::code).toList();
        String region = regions.size() == 1 ? regions.get(0) : form.region();
        return new NewInquiry(
                form.submission(), regions.contains(region) ? region : null, form.topic(), form.body(), form.asker());
    }

    /** Of a signed-in person it is known who he is, whatever was typed. */
    NewInquiry fromInside(NewInquiry form, Actor actor) {
        Recipient person =
                addressBook.find(Set.of(actor.accountId())).stream().findFirst().orElseThrow();
        String organisation =
                directory.names(Set.of(actor.organisationId()), Set.of()).getOrDefault(actor.organisationId(), "");
        NewInquiry.Asker asker = new NewInquiry.Asker(
                actor.accountId(), actor.personName(), organisation, person.mailAddress(), actor.language());
        return new NewInquiry(form.submission(), actor.region(), form.topic(), form.body(), asker);
    }

    boolean knows(UUID submission) {
        return inquiries.knows(submission);
    }

    /** @param answered whoever asked is mailed that it has arrived */
    void keep(NewInquiry asked, boolean answered) {
        Inquiry inquiry = new Inquiry(asked, clock.instant());
        inquiries.add(inquiry);
        news.waits(inquiry);
        if (answered) {
            news.received(inquiry);
        }
    }

    List<OwnInquiry> own(UUID accountId) {
        List<Inquiry> own = inquiries.of(accountId, SHOWN);
        Map<UUID, List<InquiryEntryRow>> answers = inquiries
                .entries(own.stream().map(Inquiry::getId).toList())
                .stream()
                .filter(InquiryEntryRow::answer)
                .collect(Collectors.groupingBy(InquiryEntryRow::inquiryId));
        return own.stream()
                .map(inquiry -> inquiry.toOwn(answers.getOrDefault(inquiry.getId(), List.of())))
                .toList();
    }

    List<UUID> toForget() {
        Instant limit = clock.instant().minus(settings.retention());
        return inquiries.closedBefore(limit, FORGOTTEN_AT_ONCE);
    }

    /** Who asked need not be known any more. */
    void forget(UUID id) {
        inquiries.lock(id).ifPresent(inquiries::remove);
    }
}
