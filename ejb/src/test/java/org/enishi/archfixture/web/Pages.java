package org.enishi.archfixture.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.enishi.archfixture.organisation.Beans;
import org.enishi.archfixture.organisation.Services;
import org.enishi.archfixture.organisation.data.Row;
import org.enishi.archfixture.organisation.event.Renamed;
import org.enishi.archfixture.organisation.model.Models;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

/** Views. */
public final class Pages {

    private Pages() {}

    /** Keeps every law. */
    public static class GoodView {

        @Inject
        Services.GoodService members;

        HttpServletRequest request;
        Row row;

        void follow(@Observes Renamed renamed) {}
    }

    @Breaks({Law.ENTITIES_NEVER_REACH_WEB, Law.PRIVATE_ROOMS_STAY_PRIVATE})
    static class ShowsAnEntity {

        Models.Member member;
    }

    @Breaks(Law.WEB_ENTERS_THROUGH_SERVICES)
    static class PassesByTheServices {

        @Inject
        Beans.Directory directory;
    }
}
