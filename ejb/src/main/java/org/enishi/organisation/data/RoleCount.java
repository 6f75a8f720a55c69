package org.enishi.organisation.data;

import org.enishi.shared.security.Role;

/** How many people have a role. */
public record RoleCount(Role role, long people) {}
