package org.enishi.web.matching;

import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.Texts;

/** The words of the script of a room. Places for names are numbered in braces; the script fills them. */
final class RoomWords {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("OPENED", "matching.room.line.opened"),
            Map.entry("INVITED", "matching.room.line.invited"),
            Map.entry("LEFT", "matching.room.line.left"),
            Map.entry("REMOVED", "matching.room.line.removed"),
            Map.entry("DEPARTED", "matching.room.line.departed"),
            Map.entry("DISCLOSED", "matching.room.line.disclosed"),
            Map.entry("ARCHIVED", "matching.room.line.archived"),
            Map.entry("RESTORED", "matching.room.line.restored"),
            Map.entry("MEETING_PROPOSED", "matching.room.line.meetingProposed"),
            Map.entry("MEETING_CONFIRMED", "matching.room.line.meetingConfirmed"),
            Map.entry("MEETING_CHANGED", "matching.room.line.meetingChanged"),
            Map.entry("MEETING_CANCELLED", "matching.room.line.meetingCancelled"),
            Map.entry("MEETING_ENDED", "matching.room.line.meetingEnded"),
            Map.entry("SECRECY_NOTED", "matching.room.line.secrecyNoted"),
            Map.entry("SECRECY_WITHDRAWN", "matching.room.line.secrecyWithdrawn"),
            Map.entry("all", "matching.room.history.all"),
            Map.entry("fromNow", "matching.room.history.fromNow"),
            Map.entry("deleted", "matching.room.line.deleted"),
            Map.entry("edited", "matching.room.line.edited"),
            Map.entry("hidden", "matching.room.line.hidden"),
            Map.entry("read", "matching.room.line.read"),
            Map.entry("sending", "matching.room.line.sending"),
            Map.entry("quote", "matching.room.act.quote"),
            Map.entry("edit", "matching.room.act.edit"),
            Map.entry("delete", "matching.room.act.delete"),
            Map.entry("really", "matching.room.act.really"),
            Map.entry("keep", "matching.room.act.keep"),
            Map.entry("editing", "matching.room.editing"),
            Map.entry("quoting", "matching.room.quoting"),
            Map.entry("offered", "matching.room.offered"),
            Map.entry("lost", "matching.room.lost"),
            Map.entry("ended", "matching.room.ended"),
            Map.entry("nothingFound", "matching.room.search.nothing"),
            Map.entry("filesLarge", "matching.room.files.large"),
            Map.entry("filesMany", "matching.room.files.many"),
            Map.entry("filesWait", "matching.room.files.wait"),
            Map.entry("filesRefused", "matching.room.files.refused"),
            Map.entry("fileBringing", "matching.room.files.bringing"),
            Map.entry("fileWaiting", "matching.room.files.waiting"),
            Map.entry("fileReady", "matching.room.files.ready"),
            Map.entry("fileRemove", "matching.room.files.remove"),
            Map.entry("fileRemoveOf", "matching.room.files.removeOf"),
            Map.entry("outside", "common.outside"));

    private RoomWords() {}

    /** What happened in a room. */
    static String happened(Locale language, LineRow line, Object... names) {
        boolean byItself = line.kind() == LineKind.MEETING_CANCELLED && line.author() == null;
        return Texts.in(
                language, KEYS.get(byItself ? "MEETING_ENDED" : line.kind().name()), names);
    }

    static String in(Locale language) {
        JsonObjectBuilder words = JsonMaker.object();
        KEYS.forEach((word, key) -> words.add(word, Texts.in(language, key)));
        return words.build().toString();
    }
}
