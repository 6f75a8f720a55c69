package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.event.MailMoved;
import org.enishi.shared.persistence.BaseEntity;

/** The last mail by which an account was sent an initial password. A view of the outbox: only read. */
@Entity
@Table(name = "invitation_mail")
public class InvitationMail extends BaseEntity {

    private static final Set<String> INVITATIONS = Set.of("U-1", "U-2");

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private MailState state;

    protected InvitationMail() {}

    /** Those that the view selects. */
    public static boolean isOne(MailMoved mail) {
        return mail.accountId() != null && INVITATIONS.contains(mail.event());
    }
}
