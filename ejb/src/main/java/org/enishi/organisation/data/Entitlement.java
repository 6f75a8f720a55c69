package org.enishi.organisation.data;

import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** A cell of the permission table: what somebody of this role in an organisation of this kind may do, and why. */
public record Entitlement(Role role, OrganisationKind kind, MemberRight right, Grant grant, GrantReason reason) {}
