package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.portal.StatisticsService;

/** The viewer's own organisation in numbers. */
@Named
@RequestScoped
public class StatisticsDetailView {

    @Inject
    private StatisticsService statistics;

    private PeopleFigures people;

    @PostConstruct
    void open() {
        people = statistics.ofOwnOrganisation().people();
    }

    public PeopleFigures getPeople() {
        return people;
    }
}
