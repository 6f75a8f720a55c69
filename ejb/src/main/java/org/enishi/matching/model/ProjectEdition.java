package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.persistence.BaseEntity;

/** The text of a project as institutions could read it for a while. Never changes. */
@Entity
@Table(name = "project_edition")
public class ProjectEdition extends BaseEntity {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    private int number;

    @Embedded
    private ProjectContent content;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected ProjectEdition() {}

    public ProjectEdition(Project project, UUID writtenBy, Instant now) {
        this.projectId = project.getId();
        this.number = project.edition();
        this.content = new ProjectContent(project.text());
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    public int number() {
        return number;
    }

    public ProjectText text() {
        return content.text();
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
