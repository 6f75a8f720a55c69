package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.presence.ContactFile;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.web.shared.SheetFile;
import org.omnifaces.cdi.ViewScoped;

/** 共通電話帳 from a file: a table or vCards, as the file itself tells. */
@Named
@ViewScoped
public class ContactImportView extends FileImport<ContactField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactFile files;

    @Override
    List<FileLine<ContactField>> read(byte[] content) {
        String text = SheetFile.text(content);
        return ContactCards.areIn(text)
                ? ContactCards.read(text)
                : ContactSheet.SHEET.read(content, "presence.contactImport.columns");
    }

    @Override
    List<FileRow<ContactField>> judge(List<FileLine<ContactField>> read) {
        return files.check(read);
    }

    @Override
    List<FileRow<ContactField>> write(List<FileLine<ContactField>> read) {
        return files.bringIn(read);
    }

    @Override
    LineSheet<ContactField> sheet() {
        return ContactSheet.SHEET;
    }

    @Override
    String reportName() {
        return "presence.contactImport.reportFile";
    }
}
