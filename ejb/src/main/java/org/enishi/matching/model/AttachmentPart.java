package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** A part of the content of a file. */
@Entity
@Table(name = "attachment_part")
public class AttachmentPart extends BaseEntity {

    @Column(name = "attachment_id", updatable = false)
    private UUID attachmentId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private byte[] bytes;

    protected AttachmentPart() {}

    public AttachmentPart(Attachment of, int number, byte[] bytes) {
        this.attachmentId = of.getId();
        this.number = number;
        this.bytes = bytes;
    }
}
