package org.enishi.upkeep;

import java.nio.file.Path;
import org.enishi.server.DataFile;
import org.enishi.server.Installation;

/** Databases in files. */
final class Stores {

    private Stores() {}

    static Path directory(String name) {
        return Installation.ofThisBuild().work().resolve("data-upkeep-" + name);
    }

    /** New and empty. */
    static Store newFile(Path directory) {
        DataFile.fresh(directory);
        return file(directory);
    }

    /** One that may be there already. */
    static Store file(Path directory) {
        return new Store("jdbc:h2:file:" + directory.resolve("enishi"), "sa", "");
    }
}
