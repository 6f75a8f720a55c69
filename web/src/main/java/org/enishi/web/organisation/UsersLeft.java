package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enishi.matching.OpenWorkService;
import org.enishi.matching.data.OpenWork;
import org.enishi.presence.DeputyService;
import org.enishi.presence.ExtensionService;
import org.enishi.presence.GroupService;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/**
 * What people leave who are to be deleted: how much they have in hand and, one by one, what would be without anybody then and is
 * handed over, and who has to find another stand-in himself; each with its page. Of the people of others nothing is told.
 */
@Named
@ViewScoped
public class UsersLeft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More would be more than anybody reads in a question. */
    private static final int MOST = 20;

    private static final String GROUPS = "/presence/groups";

    private static final String USER = "/organisation/user?id=";

    private static final String EXTENSION = "/presence/extension?id=";

    /** @param page where it can be changed */
    public record Orphan(String text, String page) implements Serializable {}

    @Inject
    private OpenWorkService work;

    @Inject
    private GroupService groups;

    @Inject
    private DeputyService deputies;

    @Inject
    private ExtensionService extensions;

    @Inject
    private SuccessorChoice successor;

    @Inject
    private CurrentActor currentActor;

    private Map<UUID, OpenWork> inHand = Map.of();
    private List<Orphan> orphans = List.of();
    private List<Orphan> alone = List.of();

    void forget() {
        inHand = Map.of();
        orphans = List.of();
        alone = List.of();
        successor.forget();
    }

    /** Also to whom it is to go. */
    void ask(Set<UUID> accounts) {
        look(accounts);
        if (!orphans.isEmpty()) {
            successor.offer(accounts);
        }
    }

    /** Null for nobody in particular. */
    UUID successorId() {
        return successor.id();
    }

    void look(Set<UUID> accounts) {
        forget();
        if (!work.isTold() || accounts.isEmpty()) {
            return;
        }
        inHand = new HashMap<>(work.countOpenWork(accounts));
        orphans = Stream.of(projects(accounts), groups(accounts), numbers(accounts))
                .flatMap(Function.identity())
                .toList();
        alone = standIns(accounts).toList();
    }

    private Stream<Orphan> projects(Set<UUID> accounts) {
        String projects =
                currentActor.get().kind() == OrganisationKind.COMPANY ? "/corporate/projects/" : "/academic/projects/";
        return work.findOnlyTheirs(accounts).stream()
                .map(project -> new Orphan(
                        Texts.of("organisation.users.ask.orphanProject", project.title()), projects + project.id()));
    }

    private Stream<Orphan> groups(Set<UUID> accounts) {
        return groups.findOnlyTheirs(accounts).stream()
                .map(group -> new Orphan(Texts.of("organisation.users.ask.orphanGroup", group), GROUPS));
    }

    /** Of those who stay; each names another one himself. */
    private Stream<Orphan> standIns(Set<UUID> accounts) {
        return deputies.findLeftAlone(accounts).stream()
                .map(person -> new Orphan(
                        Texts.of("organisation.users.ask.orphanPerson", person.name()), USER + person.accountId()));
    }

    private Stream<Orphan> numbers(Set<UUID> accounts) {
        return extensions.findTheirs(accounts).stream()
                .map(line -> new Orphan(
                        Texts.of("organisation.users.ask.orphanNumber", line.number(), line.name()),
                        EXTENSION + line.accountId()));
    }

    OpenWork of(UUID account) {
        return inHand.getOrDefault(account, OpenWork.NONE);
    }

    /** Empty where nothing is told. */
    String words(boolean one) {
        if (!work.isTold()) {
            return "";
        }
        OpenWork all = inHand.values().stream().reduce(OpenWork.NONE, OpenWork::plus);
        return one ? OpenWorkWords.ofOne(all) : OpenWorkWords.ofMany(all);
    }

    /** What somebody has to take over. */
    public List<Orphan> getOrphans() {
        return orphans.stream().limit(MOST).toList();
    }

    /** Whose reason for being away nobody could set for them any more. */
    public List<Orphan> getAlone() {
        return alone.stream().limit(MOST).toList();
    }

    /** How many are not named. */
    public int getMore() {
        return Math.max(0, orphans.size() - MOST);
    }
}
