package org.enishi.web.organisation;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code that a camera reads, as the outline of its dark squares in a picture of so many squares a side. The page draws it
 * itself, so the secret in it is in no address and in no cache.
 */
public record QrPicture(int side, String outline) {

    /** Light squares on each side, without which cameras do not find it. */
    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String outline = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z"))
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * MARGIN, outline);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "QrPicture";
    }
}
