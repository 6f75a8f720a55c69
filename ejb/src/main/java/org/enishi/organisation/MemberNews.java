package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;

/** Tells people what was done to their accounts, and the other administrators that it was done: U-1 to U-5. */
@ApplicationScoped
class MemberNews {

    private static final String SIGN_IN = "/sign-in";
    private static final String USERS = "/organisation/users";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ServerClock.JAPAN);

    @Inject
    private Notifier notifier;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor currentActor;

    void invited(Account account, InitialPasswords.Minted minted) {
        mailPassword("U-1", account, minted);
    }

    void reissued(Account account, InitialPasswords.Minted minted) {
        mailPassword("U-2", account, minted);
    }

    private void mailPassword(String event, Account account, InitialPasswords.Minted minted) {
        Notification what = Notification.of(
                        event,
                        account.organisation().name(),
                        account.name().display(),
                        account.mailAddress(),
                        minted.password(),
                        minute(minted.kept().expiresAt()))
                .about(account.getId())
                .linkingTo(SIGN_IN)
                .keptSecret();
        notifier.mail(List.of(account.getId()), what);
        account.credentials().awaitDelivery();
    }

    /** The way on for somebody who left in the middle of the first sign-in. */
    void mayGoOn(Account account, String token) {
        Notification what = Notification.of(
                        "U-2-link",
                        account.organisation().name(),
                        account.name().display(),
                        minute(account.credentials().entryUntil()))
                .about(account.getId())
                .linkingTo("/first-sign-in?token=" + token)
                .keptSecret();
        notifier.mail(List.of(account.getId()), what);
    }

    /** To the administrators: the last place is taken. */
    void full(Organisation organisation, int limit) {
        tellAdministrators(
                organisation.getId(), Notification.of("U-5-full", limit).linkingTo(USERS));
    }

    void asksForReissue(Account account) {
        tellAdministrators(
                account.organisation().getId(),
                Notification.of("U-5", account.name().display())
                        .about(account.getId())
                        .linkingTo(pageOf(account)));
    }

    void entryEndsSoon(Account account) {
        tellAdministrators(
                account.organisation().getId(),
                Notification.of(
                                "U-5-ending",
                                account.name().display(),
                                minute(account.credentials().entryUntil()))
                        .about(account.getId())
                        .linkingTo(pageOf(account)));
    }

    /** Also to whoever changed it himself: if it was somebody else, this is how he learns of it. */
    void passwordChanged(Account account) {
        notifier.tell(List.of(account.getId()), Notification.of("U-7-done").about(account.getId()));
    }

    void secondFactorChanged(Account account, String event) {
        notifier.tell(List.of(account.getId()), Notification.of(event));
    }

    void recoveryCodeUsed(Account account, long left) {
        notifier.tell(List.of(account.getId()), Notification.of("U-9-code", left));
    }

    void mayResetPassword(Account account, String token, long minutes) {
        notifier.mail(
                List.of(account.getId()),
                Notification.of("U-7", minutes)
                        .about(account.getId())
                        .linkingTo("/password-reset?token=" + token)
                        .keptSecret());
    }

    private void tellAdministrators(UUID organisationId, Notification what) {
        notifier.tell(accounts.activeAdministrators(organisationId), what);
    }

    /** What takes access away must be told before it is taken, because nobody writes to those who have none. */
    static boolean isToldBefore(MemberAction action) {
        return action == MemberAction.SUSPEND || action == MemberAction.DELETE;
    }

    /** One line for the other administrators, whether it was done to one or to many. */
    void done(MemberCommand command, List<Account> people) {
        if (people.isEmpty()) {
            return;
        }
        Map<Organisation, List<Account>> byOrganisation =
                people.stream().collect(Collectors.groupingBy(Account::organisation));
        byOrganisation.forEach((organisation, members) -> {
            tellThem(command, organisation, members);
            tellOthers(command, organisation, members);
        });
    }

    private void tellThem(MemberCommand command, Organisation organisation, List<Account> members) {
        List<UUID> ids = members.stream().map(Account::getId).toList();
        switch (command.action()) {
            case CHANGE_ROLE ->
                notifier.tell(
                        ids,
                        Notification.of(
                                command.role() == Role.ADMINISTRATOR ? "U-3-administrator" : "U-3-member",
                                organisation.name()));
            case SUSPEND -> notifier.mail(ids, Notification.of("U-4-suspended", organisation.name()));
            case RESUME -> notifier.tell(ids, Notification.of("U-4-resumed", organisation.name()));
            case DELETE -> notifier.mail(ids, Notification.of("U-4-deleted", organisation.name()));
            case RESTORE -> notifier.tell(ids, Notification.of("U-4-restored", organisation.name()));
            case UNLOCK, REISSUE -> {
                // The person sees it when he comes in, or has a mail with a password.
            }
        }
    }

    private void tellOthers(MemberCommand command, Organisation organisation, List<Account> members) {
        Actor actor = currentActor.get();
        Collection<UUID> others = new ArrayList<>(accounts.activeAdministrators(organisation.getId()));
        others.remove(actor.accountId());
        members.forEach(member -> others.remove(member.getId()));
        if (members.size() > 1) {
            Notification what = Notification.of("U-4-many", actor.personName(), members.size());
            notifier.post(others, what.linkingTo(USERS));
            return;
        }
        Account member = members.get(0);
        eventForOthers(command)
                .map(event ->
                        Notification.of(event, actor.personName(), member.name().display()))
                .map(what -> what.about(member.getId()).linkingTo(pageOf(member)))
                .ifPresent(what -> notifier.post(others, what));
    }

    private static Optional<String> eventForOthers(MemberCommand command) {
        return switch (command.action()) {
            case CHANGE_ROLE -> Optional.of(command.role() == Role.ADMINISTRATOR ? "U-3-promoted" : "U-3-demoted");
            case SUSPEND -> Optional.of("U-4-others-suspended");
            case RESUME -> Optional.of("U-4-others-resumed");
            case DELETE -> Optional.of("U-4-others-deleted");
            case RESTORE -> Optional.of("U-4-others-restored");
            case UNLOCK, REISSUE -> Optional.empty();
        };
    }

    private static String pageOf(Account account) {
        return "/organisation/user?id=" + account.getId();
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
