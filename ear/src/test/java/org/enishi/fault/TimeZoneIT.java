package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.LongStream;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server stands in a time zone that is almost a day away and not even whole hours: pages tell the time of Japan. */
@ExtendWith(Victims.class)
class TimeZoneIT {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final PostgresVictim victim;

    TimeZoneIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @Test
    void what_is_done_now_is_shown_at_the_time_of_japan_and_kept_as_the_moment_that_it_is() throws SQLException {
        Visitor operator = victim.operator();
        Instant before = Instant.now();
        HttpResponse<String> answer = operator.get("/operator/audit");
        Instant after = Instant.now();

        String shown = Jsoup.parse(operator.get("/operator/audit").body())
                .select("tbody tr[data-ri]")
                .text();
        assertThat(LongStream.rangeClosed(0, 2)
                        .mapToObj(minute -> SHOWN.format(
                                before.plus(Duration.ofMinutes(minute)).atZone(JAPAN))))
                .anyMatch(shown::contains);
        assertThat(momentOf(answer.headers().firstValue("X-Request-Id").orElseThrow()))
                .isBetween(before.minusMillis(1), after.plusMillis(1));
    }

    private Instant momentOf(String requestId) throws SQLException {
        try (Connection connection = victim.connect();
                PreparedStatement query =
                        connection.prepareStatement("select at from audit_entry where request_id = ?")) {
            query.setString(1, requestId);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
