package org.enishi.presence.data;

import org.enishi.shared.fault.Refusal;

/** @param reason null where there is nothing to say against it */
public record ExtensionImportRow(ExtensionLine line, ExtensionOutcome outcome, Refusal reason) {

    public String login() {
        return line.cell(ExtensionField.LOGIN);
    }

    public String extension() {
        return line.cell(ExtensionField.NUMBER);
    }

    public String dialIn() {
        return line.cell(ExtensionField.DIAL_IN);
    }

    public String name() {
        return line.cell(ExtensionField.FAMILY_NAME) + " " + line.cell(ExtensionField.GIVEN_NAME);
    }
}
