package org.enishi.web.presence;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.presence.CallLogFile;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.web.shared.SheetFile;
import org.omnifaces.cdi.ViewScoped;

/** 通話ログ from a file: our own table, or the records of a telephone system. */
@Named
@ViewScoped
public class CallImportView extends FileImport<CallField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallLogFile files;

    @Inject
    @Any
    private Instance<CallRecordFormat> formats;

    @Override
    List<FileLine<CallField>> read(byte[] content) {
        List<SheetFile.Line> lines = SheetFile.lines(content);
        return formats.stream()
                .filter(format -> !lines.isEmpty() && format.wrote(lines))
                .findFirst()
                .map(format -> lines.stream().map(format::read).toList())
                .orElseGet(() -> CallSheet.read(content));
    }

    @Override
    List<FileRow<CallField>> judge(List<FileLine<CallField>> read) {
        return files.check(read);
    }

    @Override
    List<FileRow<CallField>> write(List<FileLine<CallField>> read) {
        return files.bringIn(read);
    }

    @Override
    LineSheet<CallField> sheet() {
        return CallSheet.SHEET;
    }

    @Override
    String reportName() {
        return "presence.callImport.reportFile";
    }
}
