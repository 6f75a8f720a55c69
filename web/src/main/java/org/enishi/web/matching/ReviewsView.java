package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.matching.DraftAdviceService;
import org.enishi.matching.data.ReviewList;
import org.enishi.matching.data.ReviewRow;
import org.enishi.matching.data.ReviewState;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** The drafts that companies want to have looked over, for whoever was asked. */
@Named
@RequestScoped
public class ReviewsView {

    private static final List<ReviewState> TABS = List.of(ReviewState.ASKED, ReviewState.ANSWERED);

    @Inject
    private DraftAdviceService advice;

    private ListPlace place;
    private ReviewState tab;
    private ReviewList found;

    @PostConstruct
    void open() {
        place = ListPlace.here("tab");
        ReviewState chosen = Choice.of(ReviewState.class, place.filter("tab"), ReviewState.ASKED);
        tab = TABS.contains(chosen) ? chosen : ReviewState.ASKED;
    }

    private ReviewList found() {
        if (found == null) {
            found = place.read(request -> advice.list(tab, request), ReviewList::page);
        }
        return found;
    }

    public PlainList<ReviewRow> getPage() {
        return PlainList.of(place, found().page());
    }

    public long count(ReviewState state) {
        return found().counts().get(state);
    }

    public String linkTo(ReviewState state) {
        return ListLink.with(place, new String[] {}, "tab", state.name());
    }

    public List<ReviewState> getTabs() {
        return TABS;
    }

    public ReviewState getTab() {
        return tab;
    }
}
