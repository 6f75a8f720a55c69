package org.enishi.organisation.data;

import org.enishi.shared.security.Role;

/** The form by which an administrator adds somebody, as typed. The name is one field; its first space divides it. */
public record NewMember(String name, String kana, String mailAddress, Role role) {}
