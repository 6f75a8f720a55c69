package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;

/** What people of either side can do of which some others may not learn who it was. */
@ApplicationScoped
public class Doings {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private NoteService notes;

    @Inject
    private OpinionService opinions;

    @Inject
    private PublishingService publishing;

    /** One step of somebody, on a project. What is refused leaves nothing either. */
    private interface Step {
        void on(UUID project);
    }

    /** How many acts of institutions there are of which neither the company nor other institutions learn who did it. */
    public int secrets() {
        return secretly().size();
    }

    public void secretly(int which, UUID account, UUID project) throws Exception {
        attempt(account, secretly().get(which), project);
    }

    private List<Step> secretly() {
        return List.of(
                curiosity::send,
                curiosity::send,
                curiosity::cancel,
                project -> curiosity.markNewTheme(project, true),
                institution::read,
                project -> institution.discuss(project, true),
                project -> notes.writeMemo(project, null, null, "学内だけのメモ"),
                project ->
                        opinions.deliver(project, new OpinionDraft(OpinionKind.PROPOSAL, "名のない意見", false, true, true)),
                project -> notes.ask(project, "名のない質問", false));
    }

    /** How many acts of a company there are, short of a meeting, of which institutions learn, but not of whom. */
    public int leads() {
        return leading(null).size();
    }

    public void lead(int which, UUID account, UUID project, UUID toInstitution) throws Exception {
        attempt(account, leading(toInstitution).get(which), project);
    }

    private List<Step> leading(UUID toInstitution) {
        return List.of(
                project -> publishing.revise(
                        project,
                        scene.versionOf(project),
                        scene.text(
                                scene.project(project).text().title() + "（改）",
                                scene.today().plusDays(40),
                                DisclosureMoment.MEETING),
                        true),
                project -> publishing.suspend(project, "社内の都合"),
                publishing::resume,
                publishing::endRecruiting,
                project -> publishing.withdraw(project, "方針の変更"),
                project -> negotiation.openRoom(project, toInstitution),
                project -> negotiation.stop(project, toInstitution, "条件が合わない"));
    }

    /** A meeting or an agreement, which ends the project or does not. */
    public void meetOrAgree(int which, UUID account, UUID project, UUID withInstitution) throws Exception {
        List<Step> steps = List.of(
                each -> negotiation.startMeeting(each, withInstitution, true),
                each -> negotiation.agree(each, withInstitution, true, "別の機関と成立した"),
                each -> negotiation.agree(each, withInstitution, false, null),
                each -> negotiation.correct(each, withInstitution, "誤操作"));
        attempt(account, steps.get(which % steps.size()), project);
    }

    /** How many acts there are with which an institution answers. */
    public int answers() {
        return answering().size();
    }

    public void answer(int which, UUID account, UUID project) throws Exception {
        attempt(account, answering().get(which), project);
    }

    private List<Step> answering() {
        return List.of(
                project -> interest.declareInterest(project, "ぜひ"),
                project -> interest.declareNoInterest(project, "FIELD", ""),
                interest::takeBack,
                project -> interest.decline(project, "都合がつかない"));
    }

    private void attempt(UUID account, Step step, UUID project) throws Exception {
        ground.as(account, () -> {
            try {
                step.on(project);
            } catch (RuleViolated | NotFound | NotPermitted refused) {
                return refused;
            }
            return null;
        });
    }
}
