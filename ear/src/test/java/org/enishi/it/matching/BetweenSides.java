package org.enishi.it.matching;

import jakarta.inject.Inject;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.PublishingService;

/** A company with its projects, institutions that answer, and what either side can do. */
abstract class BetweenSides extends FromInside {

    @Inject
    Scene scene;

    @Inject
    Ground ground;

    @Inject
    CompanyProjectService company;

    @Inject
    InstitutionProjectService institution;

    @Inject
    InterestService interest;

    @Inject
    NegotiationService negotiation;

    @Inject
    PublishingService publishing;

    @Inject
    CuriosityService curiosity;
}
