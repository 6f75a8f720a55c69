package org.enishi.organisation.store;

/** What the lists of people are put together of. The account is always called {@code a}. */
final class MemberPhrases {

    static final String ORGANISATIONS = " join a.organisation o";

    static final String GUARDS = " left join SignInGuard g on g.key = concat('name:', a.loginKey)";

    static final String ADDERS = " left join Account b on b.id = a.addedBy";

    /** Of colleagues only: nobody learns where the people of another organisation are. */
    static final String SIGHTINGS = " left join Sighting s on s.accountId = a.id and s.organisationId = :home";

    static final String ROWS = """
            select new org.enishi.organisation.data.MemberRow(
                a.id, a.version, o.id, o.name, o.kana, o.kind, a.person.familyName, a.person.givenName, a.person.familyKana,
                a.person.givenKana, a.person.title, a.person.department, a.person.mailAddress, a.role, a.state,
                a.credentials.entryUntil, a.credentials.initialPasswordIssues, g.closedUntil, a.trail.createdAt,
                a.trail.firstSignedInAt, a.trail.lastSignedInAt, a.trail.deletedAt, a.trail.changedAt, a.credentials.invitation, s.state, b.person.familyName, b.person.givenName)
            from Account a""" + ORGANISATIONS + GUARDS + ADDERS + SIGHTINGS;

    /** The role and not the account, because it stands in the index: of a hundred thousand people no row is read. */
    static final String COUNT = "select count(a.role) from Account a";

    static final String KANA = "a.person.familyKana, a.person.givenKana, a.id";

    /** Organisation by organisation, also of two that are read alike. */
    static final String BY_ORGANISATION = " order by o.kana, o.id, " + KANA;

    static final String BY_KANA = " order by " + KANA;

    /**
     * What follows in the transaction PostgreSQL plans for the very values that are asked for: after some uses it would make one plan for
     * all of them, and read everybody to find the few who have a value, or the first who stand in an order.
     */
    static final String PLAN_ANEW = "set_config('plan_cache_mode', 'force_custom_plan', true)";

    private MemberPhrases() {}
}
