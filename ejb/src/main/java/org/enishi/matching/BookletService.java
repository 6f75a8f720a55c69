package org.enishi.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.SampleProject;
import org.enishi.matching.data.SuccessStory;
import org.enishi.matching.model.Samples;
import org.enishi.matching.model.Story;
import org.enishi.matching.store.CooperationForms;
import org.enishi.matching.store.Stories;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.security.OrganisationKind;

/** What ご利用案内冊子 tells everybody of projects: invented ones, and those of which both sides want it. */
@Stateless
public class BookletService {

    private static final int MOST = 50;

    @Inject
    private Stories stories;

    @Inject
    private StoryDesk desk;

    @Inject
    private CooperationForms forms;

    @Inject
    private OrganisationDirectory directory;

    /** 案件の入力例. */
    @PermitAll
    public List<SampleProject> samples() {
        return Samples.ALL;
    }

    /** 成約事例 of a region, as long as both take part in it. */
    @PermitAll
    public List<SuccessStory> stories(String region) {
        List<Stories.Concluded> told = stories.told(region, MOST);
        Map<List<UUID>, Story> words = stories.of(told);
        Map<UUID, String> names =
                directory.active(region, Set.of(OrganisationKind.COMPANY, OrganisationKind.INSTITUTION));
        return told.stream()
                .filter(one -> names.containsKey(one.project().companyId())
                        && names.containsKey(one.response().institutionId()))
                .map(one -> desk.write(
                        one,
                        words.get(List.of(
                                one.response().institutionId(), one.project().getId())),
                        names))
                .toList();
    }

    /** 協力募集の形態, in the operator's order. */
    @PermitAll
    public List<EntryRow> forms() {
        return forms.rows();
    }
}
