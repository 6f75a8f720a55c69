package org.enishi.shared.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, out of everything else that it wrote down. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int TURNED_LEAST = 2;
    private static final int TURNED_MOST = 8;

    private Orientation() {}

    /** @return a note that says only that; null where there is nothing to say */
    static byte[] only(byte[] notes) {
        int turned = read(notes);
        if (turned < TURNED_LEAST || turned > TURNED_MOST) {
            return null;
        }
        ByteBuffer note = ByteBuffer.allocate(32);
        note.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        note.putShort((short) 1);
        note.putShort((short) TAG).putShort((short) SHORT).putInt(1);
        note.putShort((short) turned).putShort((short) 0);
        note.putInt(0);
        return note.array();
    }

    private static int read(byte[] notes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(notes);
            in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = in.getInt(4);
            int entries = in.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((in.getShort(entry) & 0xffff) == TAG) {
                    return in.getShort(entry + 8) & 0xffff;
                }
            }
            return 0;
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return 0;
        }
    }
}
