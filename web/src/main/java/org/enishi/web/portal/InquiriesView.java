package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.portal.InquiryDesk;
import org.enishi.portal.data.InquiryRow;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTally;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** What was asked, and what waits for an answer. */
@Named
@RequestScoped
public class InquiriesView {

    @Inject
    private InquiryDesk desk;

    private ListPlace place;
    private PlainList<InquiryRow> list;
    private List<InquiryTally> tally;

    @PostConstruct
    void open() {
        place = ListPlace.here("q", "state");
        InquiryState state = Stream.of(InquiryState.values())
                .filter(one -> one.name().equals(place.filter("state")))
                .findFirst()
                .orElse(null);
        list = PlainList.read(place, request -> desk.list(place.filter("q"), state, request));
        tally = desk.tally();
    }

    public ListPlace getPlace() {
        return place;
    }

    public PlainList<InquiryRow> getList() {
        return list;
    }

    public List<InquiryTally> getTally() {
        return tally;
    }

    public long getAll() {
        return tally.stream().mapToLong(InquiryTally::inquiries).sum();
    }

    /** How a state is marked, beside its word. */
    public String tone(InquiryState state) {
        return switch (state) {
            case OPEN -> "accent";
            case ANSWERED -> "good";
            case CLOSED -> "";
        };
    }
}
