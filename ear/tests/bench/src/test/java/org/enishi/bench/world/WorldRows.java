package org.enishi.bench.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.enishi.shared.text.SearchKey;

/** The organisations of a world, their projects and what is said about them, written by the database itself. */
final class WorldRows {

    /** The newest so many projects are open and address every institution; of the older ones only the large one knows. */
    static final int OPEN = 2_000;

    private static final int NOTICES = 300;

    private static final String ORGANISATION = """
            insert into organisation (id, version, kind, state, name, kana, search_key, region, created_at)
            values (?, 1, ?, 'ACTIVE', ?, 'てすと', ?, ?, now())
            """;

    private static final String OTHERS = """
            insert into organisation (id, version, kind, state, name, kana, search_key, region, created_at)
            select gen_random_uuid(), 1, 'INSTITUTION', 'ACTIVE', '大学 ' || n, 'だいがく', '大学' || n || 'だいがく', ?, now()
            from generate_series(2, ?) n
            """;

    private static final String DOMAIN = "insert into organisation_domain (organisation_id, domain) values (?, ?)";

    /** Their ids follow from the name of the world as all others do. */
    private static final String PROJECTS = """
            insert into project (id, version, company_id, region, title, body, notes, recruiting_from,
              budget_negotiable, budget_provisional, people_note, forms, disclosure, title_key, text_key, author_id, edition,
              created_at, published_at, moved_at, idle_reminder, state, recruiting_until, closed_on, result)
            select gen_random_uuid(), 1, ?, ?, 'いくらか長めの案件名である案件 ' || n, '何を、なぜ、どうしたいか', '',
              current_date, false, false, '', ',ADVICE,JOINT_RESEARCH,', 'MEETING',
              'いくらか長めの案件名である案件' || n, '何を、なぜ、どうしたいか', ?, 1,
              now() - n * interval '1 minute', now() - n * interval '1 minute', now() - n * interval '1 minute', 0,
              case when n <= ? then 'RECRUITING' else 'CLOSED' end,
              case when n <= ? then current_date + 30 + n % 60 else current_date - n % 300 end,
              case when n > ? then current_date - n % 300 end, case when n > ? then 'INTERESTED' end
            from generate_series(1, ?) n
            """;

    private static final String NAMED_PROJECT = """
            update project set id = ? where id = (select id from project where region = ? order by created_at desc limit 1)
            """;

    private static final String RESPONSES = """
            insert into project_response (id, version, project_id, institution_id, status, highest, reading, seen_edition,
              moved_at, reacted_at, addressed_at)
            select gen_random_uuid(), 1, d.project, d.institution, d.status, d.status, 'READ', 1, now(), now(), now()
            from (select p.id project, o.id institution,
                case when random() < 0.02 then 'INTERESTED' when random() < 0.1 then 'NOT_INTERESTED' else 'NONE' end status
              from (select id, region, row_number() over (order by created_at desc) as place from project where region = ?) p
              join organisation o on o.region = p.region and o.kind = 'INSTITUTION' and (p.place <= ? or o.id = ?)) d
            """;

    private static final String INTERESTS = """
            insert into interest_count (id, version, project_id, interested)
            select p.id, 1, p.id, coalesce(r.interested, 0)
            from project p left join (select project_id, count(*) interested from project_response
              where status = 'INTERESTED' group by project_id) r on r.project_id = p.id
            where p.region = ?
            """;

    private static final String CURIOSITIES = """
            insert into curiosity (id, version, project_id, institution_id, account_id, sent_at, shown_from, told_at, told_window)
            select gen_random_uuid(), 1, p.id, a.organisation_id, a.id, now() - interval '1 day', now() - interval '1 day',
              now() - interval '1 day', now() - interval '1 day'
            from (select id from project where region = ? order by created_at desc limit ?) p
            cross join (select id, organisation_id from account where organisation_id = ? and state = 'ACTIVE' limit 3) a
            """;

    private static final String NOTICES_OF_DESKS = """
            insert into notice (id, version, account_id, kind, text, link, state, created_at)
            select gen_random_uuid(), 1, a.id, 'M-1', '案件に新しい動きがありました ' || n, '/index', 'UNREAD',
              now() - n * interval '1 hour'
            from (select id from account where organisation_id = ? and login_key like 'desk_@%') a
            cross join generate_series(1, ?) n
            """;

    private final World world;
    private final Connection connection;

    WorldRows(World world, Connection connection) {
        this.world = world;
        this.connection = connection;
    }

    void organisations() throws SQLException {
        organisation(world.institution(), "INSTITUTION", "institution");
        organisation(world.company(), "COMPANY", "company");
        organisation(world.operator(), "OPERATOR", "operator");
        run(OTHERS, world.name(), world.institutions());
    }

    void projects() throws SQLException {
        run(
                PROJECTS,
                world.company(),
                world.name(),
                world.desk("company", 0),
                OPEN,
                OPEN,
                OPEN,
                OPEN,
                world.projects());
        run(NAMED_PROJECT, world.project(), world.name());
        run(RESPONSES, world.name(), OPEN, world.institution());
        run(INTERESTS, world.name());
        run(CURIOSITIES, world.name(), OPEN, world.institution());
    }

    void everyday() throws SQLException {
        run(NOTICES_OF_DESKS, world.institution(), NOTICES);
    }

    private void organisation(Object id, String kind, String role) throws SQLException {
        String name = world.name() + " " + role;
        run(ORGANISATION, id, kind, name, SearchKey.of(name + "てすと"), world.name());
        run(DOMAIN, id, role + "." + world.name() + ".example");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
