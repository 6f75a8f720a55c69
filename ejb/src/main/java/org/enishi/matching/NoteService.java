package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.MemoRow;
import org.enishi.matching.data.QuestionRow;
import org.enishi.matching.data.Recommendation;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.event.QuestionChanged;
import org.enishi.matching.model.Memo;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectFacts;
import org.enishi.matching.model.Question;
import org.enishi.matching.store.Notes;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.security.Role;

/** 質問と回答, which all addressed institutions read, and memos, which never leave the own organisation. */
@Stateless
public class NoteService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Notes notes;

    @Inject
    private Responses responses;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<QuestionChanged> changed;

    @Inject
    private Clock clock;

    @Requires(Permission.OPINION_SEND)
    public void ask(UUID projectId, String text, boolean namesInstitution) {
        Actor actor = currentActor.get();
        ProjectDesk.Addressed own = desk.readAddressed(actor, projectId);
        Question question = new Question(own.response(), actor.accountId(), text, namesInstitution, clock.instant());
        notes.add(question);
        changed.fire(question.asked());
    }

    @Requires(Permission.OPINION_ANSWER)
    public void answer(UUID questionId, String text) {
        Question question = notes.lockQuestion(questionId).orElseThrow(NotFound::new);
        desk.read(currentActor.get(), question.projectId());
        changed.fire(question.answer(text, clock.instant()));
    }

    /** To an institution without any name. */
    @Requires(Permission.PROJECT_NOTES)
    public List<QuestionRow> questions(UUID projectId) {
        Actor actor = currentActor.get();
        requireReadable(actor, projectId);
        List<Question> questions = notes.questions(projectId);
        if (actor.kind() == OrganisationKind.INSTITUTION) {
            return questions.stream().map(Question::forInstitutions).toList();
        }
        Map<UUID, String> names = directory.names(
                questions.stream()
                        .filter(Question::namesInstitution)
                        .map(Question::institutionId)
                        .toList(),
                List.of());
        return questions.stream()
                .map(question -> question.forCompany(names.get(question.institutionId())))
                .toList();
    }

    /** @param aboutInstitution null for the project as a whole. @param advice null for none */
    @Requires(Permission.PROJECT_NOTES)
    public void writeMemo(UUID projectId, UUID aboutInstitution, Recommendation advice, String text) {
        Actor actor = currentActor.get();
        requireMemoReader(actor, projectId);
        if (actor.kind() == OrganisationKind.COMPANY && aboutInstitution != null) {
            requireAnswered(projectId, aboutInstitution);
        }
        notes.add(new Memo(projectId, actor.organisationId(), actor.accountId(), text, clock.instant())
                .about(actor.kind() == OrganisationKind.COMPANY ? aboutInstitution : null)
                .advising(advice));
    }

    /** Of the own organisation, the newest first. */
    @Requires(Permission.PROJECT_NOTES)
    public List<MemoRow> memos(UUID projectId) {
        Actor actor = currentActor.get();
        requireMemoReader(actor, projectId);
        List<Memo> memos = notes.memos(projectId, actor.organisationId());
        Map<UUID, String> names =
                directory.names(List.of(), memos.stream().map(Memo::authorId).toList());
        return memos.stream().map(memo -> memo.row(names.get(memo.authorId()))).toList();
    }

    /** Whether whoever asks reads and writes the memos of his company. */
    @Requires(Permission.PROJECT_NOTES)
    public boolean areMemosOpen(UUID projectId) {
        Actor actor = currentActor.get();
        requireReadable(actor, projectId);
        return isMemoReader(actor, projectId);
    }

    private void requireMemoReader(Actor actor, UUID projectId) {
        requireReadable(actor, projectId);
        if (!isMemoReader(actor, projectId)) {
            throw new NotFound();
        }
    }

    /** Of the company only its administrators and those in charge. */
    private boolean isMemoReader(Actor actor, UUID projectId) {
        if (actor.kind() != OrganisationKind.COMPANY || actor.role() == Role.ADMINISTRATOR) {
            return true;
        }
        ProjectFacts facts = desk.facts(desk.read(actor, projectId));
        return facts.people().contains(actor.accountId());
    }

    /** Of an institution that has not answered, a company can know nothing. */
    private void requireAnswered(UUID projectId, UUID institutionId) {
        responses
                .find(projectId, institutionId)
                .filter(response -> response.status() != ResponseStatus.NONE)
                .orElseThrow(NotFound::new);
    }

    private void requireReadable(Actor actor, UUID projectId) {
        if (actor.kind() == OrganisationKind.INSTITUTION) {
            desk.readAddressed(actor, projectId);
        } else {
            Project own = desk.read(actor, projectId);
            if (!own.companyId().equals(actor.organisationId())) {
                throw new NotFound();
            }
        }
    }
}
