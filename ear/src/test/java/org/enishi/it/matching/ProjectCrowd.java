package org.enishi.it.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.enishi.shared.security.OrganisationKind;

/** Many projects that address many institutions, written past the entities and by PostgreSQL itself: there are millions of rows. */
@ApplicationScoped
public class ProjectCrowd {

    public static final int SLICES = 200;

    private static final String PROJECTS = """
            insert into project (id, version, company_id, region, state, title, body, notes, recruiting_from, recruiting_until,
              budget_negotiable, budget_provisional, people_note, forms, disclosure, title_key, text_key, author_id, edition,
              created_at, published_at, moved_at, idle_reminder)
            select gen_random_uuid(), 1, ?, ?, 'SUSPENDED', 'いくらか長めの案件名である案件 ' || n, '本文', '', current_date,
              current_date + 30 + n % 60, false, false, '', ',ADVICE,JOINT_RESEARCH,', 'MEETING',
              'いくらか長めの案件名である案件 ' || n, '本文', ?, 1, now(), now(), now(), 0
            from generate_series(1, ?) n
            """;

    private static final String RESPONSES = """
            insert into project_response (id, version, project_id, institution_id, status, highest, reading, seen_edition,
              moved_at, reacted_at, addressed_at)
            select gen_random_uuid(), 1, d.project, d.institution, d.status, d.status, 'READ', 1, now(), now(), now()
            from (select p.id project, o.id institution,
                case when random() < 0.02 then 'INTERESTED' when random() < 0.1 then 'NOT_INTERESTED' else 'NONE' end status
              from project p cross join organisation o
              where p.region = ? and o.region = p.region and o.kind = 'INSTITUTION'
                and mod(abs(hashtext(p.id::text)), ?) = ?) d
            """;

    /** Before, the timer would address the institutions itself. */
    private static final String OPEN =
            "update project set state = 'RECRUITING' where region = ? and mod(abs(hashtext(id::text)), ?) = ?";

    private static final String INTERESTS = """
            insert into interest_count (id, version, project_id, interested)
            select p.id, 1, p.id, (select count(*) from project_response r where r.project_id = p.id and r.status = 'INTERESTED')
            from project p where p.region = ? and mod(abs(hashtext(p.id::text)), ?) = ?
            """;

    private static final String CURIOSITIES = """
            insert into curiosity (id, version, project_id, institution_id, account_id, sent_at, shown_from, told_at, told_window)
            select gen_random_uuid(), 1, p.id, a.organisation_id, a.id, now() - interval '1 day', now() - interval '1 day',
              now() - interval '1 day', now() - interval '1 day'
            from project p cross join account a join organisation o on o.id = a.organisation_id
            where p.region = ? and o.region = p.region and o.kind = 'INSTITUTION'
              and mod(abs(hashtext(p.id::text)), ?) = ?
            """;

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource database;

    @Inject
    private Scene scene;

    @Transactional
    public void institutions(String region, int from, int to) {
        for (int i = from; i < to; i++) {
            scene.organisation(region, OrganisationKind.INSTITUTION, region + "-crowd" + i);
        }
    }

    @Transactional
    public void projects(String region, UUID company, UUID author, int projects) {
        run(PROJECTS, company, region, author, projects);
    }

    /** One slice of them at a time: the server gives a statement a few seconds. */
    @Transactional
    public void responses(String region, int slice) {
        run(RESPONSES, region, SLICES, slice);
    }

    /** Of one slice, when all have been addressed. */
    @Transactional
    public void curiosities(String region, int slice) {
        for (String step : List.of(INTERESTS, OPEN, CURIOSITIES)) {
            run(step, region, SLICES, slice);
        }
    }

    /** As the database does by itself before long; not within a transaction. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void look(int table) {
        run(List.of("vacuum analyze project", "vacuum analyze project_response", "vacuum analyze curiosity")
                .get(table));
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
