package org.enishi.web.presence;

import java.io.IOException;
import java.util.List;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;

/** 共通電話帳 as a file for a spreadsheet. */
final class ContactSheet {

    static final LineSheet<ContactField> SHEET = new LineSheet<>(ContactField.COLUMNS);

    private ContactSheet() {}

    static void send(List<ContactPlan> contacts) throws IOException {
        SHEET.send(contacts, ContactSheet::cell, "presence.contacts.file");
    }

    /** The reading as a spreadsheet of this country writes it. */
    private static String cell(ContactPlan contact, ContactField field) {
        return field == ContactField.KANA ? contact.katakana() : contact.get(field);
    }
}
