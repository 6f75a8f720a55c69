package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.presence.ExtensionFile;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.omnifaces.cdi.ViewScoped;

/** Extensions from a file. */
@Named
@ViewScoped
public class ExtensionImportView extends FileImport<ExtensionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtensionFile files;

    @Override
    List<FileLine<ExtensionField>> read(byte[] content) {
        return ExtensionSheet.SHEET.read(content, "presence.extensionImport.columns");
    }

    @Override
    List<FileRow<ExtensionField>> judge(List<FileLine<ExtensionField>> read) {
        return files.check(read);
    }

    @Override
    List<FileRow<ExtensionField>> write(List<FileLine<ExtensionField>> read) {
        return files.bringIn(read);
    }

    @Override
    LineSheet<ExtensionField> sheet() {
        return ExtensionSheet.SHEET;
    }

    @Override
    String reportName() {
        return "presence.extensionImport.reportFile";
    }
}
