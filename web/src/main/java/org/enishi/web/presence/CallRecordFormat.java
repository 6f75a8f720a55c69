package org.enishi.web.presence;

import java.util.List;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.FileLine;
import org.enishi.web.shared.SheetFile;

/**
 * Adapter for the call detail records of a telephone system. Every bean of this kind is asked; a new system needs one more, and
 * nothing else.
 */
public interface CallRecordFormat {

    /** Whether the lines are records of this system. @param lines at least one, with all its cells */
    boolean wrote(List<SheetFile.Line> lines);

    /** One record. What makes no sense is refused later, with its reason. */
    FileLine<CallField> read(SheetFile.Line line);
}
