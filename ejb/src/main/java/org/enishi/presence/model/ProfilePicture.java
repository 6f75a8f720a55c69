package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.event.PictureChanged;
import org.enishi.shared.persistence.BaseEntity;

/** プロフィール画像, drawn anew from what was sent, so that nothing but the picture itself is in it. Its content is its name. */
@Entity
@Table(name = "profile_picture")
public class ProfilePicture extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String hash;

    private byte[] png;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ProfilePicture() {}

    public ProfilePicture(UUID accountId, UUID organisationId) {
        this.accountId = accountId;
        this.organisationId = organisationId;
    }

    public PictureChanged show(String newHash, byte[] newPng, Instant now) {
        hash = newHash;
        png = newPng;
        changedAt = now;
        return new PictureChanged(accountId, organisationId, now);
    }
}
