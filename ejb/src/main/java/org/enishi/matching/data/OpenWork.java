package org.enishi.matching.data;

import java.io.Serializable;

/** What somebody has in hand: projects that he looks after and that are not over, rooms that he is in and where one may speak. */
public record OpenWork(long projects, long rooms) implements Serializable {

    public static final OpenWork NONE = new OpenWork(0, 0);

    public boolean isNone() {
        return projects == 0 && rooms == 0;
    }

    public OpenWork plus(OpenWork more) {
        return new OpenWork(projects + more.projects, rooms + more.rooms);
    }
}
