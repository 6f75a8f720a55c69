package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.model.NewFile;
import org.enishi.shared.file.FileGate;
import org.enishi.shared.file.FileName;
import org.enishi.shared.persistence.UniqueViolation;
import org.enishi.shared.security.Actor;

/** How a file comes in, wherever it goes. Nobody may call this in a transaction: it lasts as long as scanning does. */
@ApplicationScoped
class FileArrival {

    @Inject
    private FileGate gate;

    @Inject
    private FileStore store;

    /** Where it goes. Each of the two is a transaction of its own and asks whether he may. */
    interface Shelf {

        /** @return whether nothing in it may say whose it is */
        boolean expect(String name, long size);

        FileRow keep(NewFile file);
    }

    /**
     * What arrives twice is kept once.
     *
     * @param typed the name that it has where it comes from
     * @param content is taken apart where it lies
     */
    FileRow bring(Actor actor, UUID clientId, String typed, Path content, Shelf shelf) {
        long size = FileStore.sizeOf(content);
        FileGate.requireSize(size);
        String name = FileName.of(typed);
        boolean nameless = shelf.expect(name, size);
        Optional<FileRow> before = store.brought(actor, clientId);
        if (before.isPresent()) {
            return before.get();
        }
        NewFile file = new NewFile(clientId, name, gate.admit(name, content, nameless));
        try {
            return shelf.keep(file);
        } catch (RuntimeException e) {
            // The same file on another way was faster.
            if (UniqueViolation.isCauseOf(e)) {
                return store.brought(actor, clientId).orElseThrow();
            }
            throw e;
        }
    }
}
