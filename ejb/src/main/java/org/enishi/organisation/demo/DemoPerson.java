package org.enishi.organisation.demo;

import java.time.Duration;
import java.time.Instant;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.InitialPassword;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.demo.DemoCalendar;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.security.Role;

/** A line of the people's table and the life that its account has led until now. */
final class DemoPerson {

    private static final int TERMS = 1;

    private final DemoRow row;
    private final String mailAddress;

    DemoPerson(DemoRow row, String domain) {
        this.row = row;
        this.mailAddress = row.text("mail_local") + "@" + domain;
    }

    Account joins(Organisation organisation, FillDemo demo) {
        Role role = row.choice("role", Role.class);
        AccountState state = row.choice("state", AccountState.class);
        DemoCalendar calendar = demo.calendar();
        int joinedDaysAgo = joinedDaysAgo(calendar, role, state);
        Instant joined = calendar.atWork("joined " + mailAddress, joinedDaysAgo);
        InitialPassword initial = new InitialPassword(demo.passwordHash(), joined.plus(Duration.ofDays(7)));
        Account account = new Account(organisation, role, profile(), initial, joined);
        if (state == AccountState.INVITED) {
            return account;
        }
        completeFirstSignIn(account, demo.passwordHash(), firstSignIn(calendar, joined, joinedDaysAgo));
        account.trail().recordSignIn(calendar.atWork("last " + mailAddress, lastSignInDaysAgo(calendar, state)));
        if (state == AccountState.SUSPENDED) {
            account.suspend(joined);
        }
        return account;
    }

    private static void completeFirstSignIn(Account account, String passwordHash, Instant first) {
        account.beginFirstSignIn(first.plus(Duration.ofHours(1)));
        account.firstSignIn().chooseFirst(passwordHash);
        account.firstSignIn().agree(TERMS, first);
        account.completeFirstSignIn(first);
    }

    /** Who waits for his first sign-in was invited lately; all others joined before anybody's last sign-in. */
    private int joinedDaysAgo(DemoCalendar calendar, Role role, AccountState state) {
        if (state == AccountState.INVITED) {
            return calendar.pick(mailAddress, 1, 6);
        }
        return role == Role.ADMINISTRATOR ? calendar.pick(mailAddress, 300, 390) : calendar.pick(mailAddress, 110, 290);
    }

    private Instant firstSignIn(DemoCalendar calendar, Instant joined, int joinedDaysAgo) {
        Instant first = calendar.atWork("first " + mailAddress, joinedDaysAgo - calendar.pick(mailAddress, 1, 5));
        return first.isAfter(joined) ? first : joined.plus(Duration.ofHours(1));
    }

    /** Six of ten within the week, a few not for months. */
    private int lastSignInDaysAgo(DemoCalendar calendar, AccountState state) {
        int habit = calendar.pick("habit " + mailAddress, 1, 100);
        if (state == AccountState.SUSPENDED || habit > 85) {
            return calendar.pick(mailAddress, 31, 90);
        }
        return habit > 60 ? calendar.pick(mailAddress, 7, 29) : calendar.pick(mailAddress, 0, 6);
    }

    private PersonProfile profile() {
        PersonName name = new PersonName(
                row.text("family_name"), row.text("given_name"), row.text("family_kana"), row.text("given_kana"));
        return new PersonProfile(name, row.text("title"), row.text("department"), mailAddress, row.set("fields"));
    }
}
