package org.enishi.presence.data;

/** 伝言 for a colleague about a call. @param callee his extension, dial-in number or sign-in name */
public record CallSlip(String callee, NewSlip slip) {}
