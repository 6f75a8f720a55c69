package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.enishi.matching.data.FileRow;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.Texts;

/** What the script needs with which a company chooses files for a project. */
@Named
@RequestScoped
public class ProjectFiles {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("filesLarge", "matching.room.files.large"),
            Map.entry("filesMany", "matching.files.many"),
            Map.entry("filesWait", "matching.files.wait"),
            Map.entry("filesRefused", "matching.files.refused"),
            Map.entry("fileBringing", "matching.room.files.bringing"),
            Map.entry("fileWaiting", "matching.room.files.waiting"),
            Map.entry("fileReady", "matching.room.files.ready"),
            Map.entry("fileRemove", "matching.room.files.remove"),
            Map.entry("fileRemoveOf", "matching.room.files.removeOf"),
            Map.entry("ended", "matching.files.ended"));

    public String getWords() {
        JsonObjectBuilder words = JsonMaker.object();
        KEYS.forEach((word, key) -> words.add(word, Texts.of(key)));
        return words.build().toString();
    }

    public String list(List<FileRow> files) {
        JsonArrayBuilder list = JsonMaker.array();
        files.forEach(file -> list.add(RoomFrame.file(file)));
        return list.build().toString();
    }
}
