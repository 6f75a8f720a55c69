package org.enishi.it.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.enishi.shared.notice.event.NoticesPosted;

/** Hears of new notices as the pages that are open do. */
@ApplicationScoped
public class HeardNotices {

    private final List<NoticesPosted> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesPosted fact) {
        heard.add(fact);
    }

    List<NoticesPosted> all() {
        return List.copyOf(heard);
    }

    void forget() {
        heard.clear();
    }
}
