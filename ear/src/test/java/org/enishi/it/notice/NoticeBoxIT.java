package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody's notices are his own. */
class NoticeBoxIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    private final UUID object = UUID.randomUUID();

    @Inject
    private NoticeBox box;

    @Inject
    private Notifier notifier;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    private UUID reader;

    @BeforeEach
    void enter_with_nothing_unread() {
        reader = stage.enterAs(People.INSTITUTION_MEMBER);
        box.markAllRead();
    }

    @Test
    void what_was_posted_is_unread_until_it_is_read() throws Exception {
        post(reader, "first");
        post(reader, "second");
        assertThat(box.unreadCount()).isEqualTo(2);
        List<NoticeRow> unread = box.listOnly(NoticeState.UNREAD, PAGE).rows();
        assertThat(unread).extracting(NoticeRow::text).allMatch(text -> text.startsWith("パスワードの入力に"));
        assertThat(unread.get(0).text()).contains("second");

        box.markRead(unread.get(0).id());
        assertThat(box.unreadCount()).isEqualTo(1);
        assertThat(box.listOnly(NoticeState.READ, PAGE).rows())
                .extracting(NoticeRow::id)
                .contains(unread.get(0).id());
        assertThat(box.list(PAGE).total()).isGreaterThanOrEqualTo(2);

        box.markAllRead();
        assertThat(box.unreadCount()).isZero();
    }

    @Test
    void the_notice_of_another_does_not_exist() throws Exception {
        UUID other = stage.enterAs(People.COMPANY_MEMBER);
        post(other, "theirs");
        UUID theirs = box.list(PAGE).rows().get(0).id();
        long unreadThere = box.unreadCount();

        stage.enterAs(People.INSTITUTION_MEMBER);
        assertThat(box.unreadCount()).isZero();
        assertThat(box.list(PAGE).rows()).extracting(NoticeRow::id).doesNotContain(theirs);
        assertThatThrownBy(() -> box.markRead(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> box.markRead(UUID.randomUUID())).isInstanceOf(NotFound.class);
        box.markAllRead();

        stage.enterAs(People.COMPANY_MEMBER);
        assertThat(box.unreadCount()).isEqualTo(unreadThere);
    }

    @Test
    void what_may_only_be_seen_later_is_not_there_yet() throws Exception {
        long before = box.list(PAGE).total();
        inTransaction(() -> notifier.post(
                List.of(reader), news("later").notBefore(clock.instant().plus(Duration.ofHours(1)))));

        assertThat(box.unreadCount()).isZero();
        assertThat(box.list(PAGE).total()).isEqualTo(before);
    }

    @Test
    void what_is_gone_is_no_longer_named_nor_linked() throws Exception {
        post(reader, "a name");
        inTransaction(() -> notifier.forget(object));

        NoticeRow row = box.list(PAGE).rows().get(0);
        assertThat(row.text()).isEqualTo("このお知らせの対象は削除されました。");
        assertThat(row.link()).isNull();
        assertThat(row.isUnread()).isTrue();
    }

    private void post(UUID person, String name) throws Exception {
        inTransaction(() -> notifier.post(List.of(person), news(name)));
    }

    private Notification news(String name) {
        return Notification.of("U-6", name, 30).about(object);
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }
}
