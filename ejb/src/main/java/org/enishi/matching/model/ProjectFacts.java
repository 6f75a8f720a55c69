package org.enishi.matching.model;

import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ProjectState;

/**
 * What decides who may do what with a project.
 *
 * @param people 案件担当者
 * @param answered some institution has answered
 */
public record ProjectFacts(UUID companyId, String region, ProjectState state, Set<UUID> people, boolean answered) {}
