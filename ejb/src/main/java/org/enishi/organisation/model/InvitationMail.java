package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.persistence.BaseEntity;

/** The last mail by which an account was sent an initial password. A view of the outbox: only read, by one join. */
@Entity
@Table(name = "invitation_mail")
public class InvitationMail extends BaseEntity {

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private MailState state;

    protected InvitationMail() {}
}
