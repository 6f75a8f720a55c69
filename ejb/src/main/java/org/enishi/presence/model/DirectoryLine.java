package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Whoever or whatever can be called in an organisation: its people, with the number that they have or not yet, and its
 * telephones without an account. A view, only read. The id is that of the account, or else that of the extension.
 */
@Entity
@Table(name = "directory_line")
public class DirectoryLine extends BaseEntity {

    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Column(insertable = false, updatable = false)
    private String state;

    @Column(name = "family_name", insertable = false, updatable = false)
    private String familyName;

    @Column(name = "given_name", insertable = false, updatable = false)
    private String givenName;

    @Column(name = "family_kana", insertable = false, updatable = false)
    private String familyKana;

    @Column(name = "given_kana", insertable = false, updatable = false)
    private String givenKana;

    @Column(insertable = false, updatable = false)
    private String login;

    @Column(name = "extension_number", insertable = false, updatable = false)
    private String number;

    @Column(name = "dial_in", insertable = false, updatable = false)
    private String dialIn;

    /** Nought where there is no extension yet. */
    @Column(name = "extension_version", insertable = false, updatable = false)
    private long extensionVersion;

    @Column(name = "has_secret", insertable = false, updatable = false)
    private boolean hasSecret;

    /** The first letter of the reading. */
    @Column(insertable = false, updatable = false)
    private String initial;

    @Column(name = "search_key", insertable = false, updatable = false)
    private String searchKey;

    protected DirectoryLine() {}
}
