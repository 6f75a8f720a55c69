package org.enishi.shared.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A longer text as people type it: what begins with # is a heading, with ## a smaller one, with - an item of a list, with a number and a
 * dot an item of a numbered one; an empty line ends a paragraph. Everything else is words, never markup.
 */
public final class TypedText {

    private static final Pattern LINE = Pattern.compile("(##?|-|[0-9]{1,3}\\.) +(.*)");

    /** What a part of a text is. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST,
        NUMBERED
    }

    /**
     * A heading has one line, a paragraph and a list as many as were typed.
     *
     * @param first with which number a numbered list begins
     */
    public record Block(Kind kind, List<String> lines, int first) implements Serializable {

        public Block {
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join("\n", lines);
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int first;

    private TypedText() {}

    public static List<Block> read(String typed) {
        TypedText text = new TypedText();
        (typed == null ? "" : typed).lines().map(String::strip).forEach(text::take);
        text.end();
        return List.copyOf(text.blocks);
    }

    private void take(String line) {
        Matcher marked = LINE.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (marked.matches()) {
            String sign = marked.group(1);
            boolean numbered = kindOf(sign) == Kind.NUMBERED;
            add(kindOf(sign), marked.group(2), numbered ? Integer.parseInt(sign.replace(".", "")) : 0);
        } else {
            add(Kind.PARAGRAPH, line, 0);
        }
    }

    private static Kind kindOf(String sign) {
        return switch (sign) {
            case "#" -> Kind.HEADING;
            case "##" -> Kind.SUBHEADING;
            case "-" -> Kind.LIST;
            default -> Kind.NUMBERED;
        };
    }

    private void add(Kind wanted, String words, int number) {
        if (wanted != kind || wanted == Kind.HEADING || wanted == Kind.SUBHEADING) {
            end();
        }
        if (open.isEmpty()) {
            kind = wanted;
            first = number;
        }
        open.add(words);
    }

    private void end() {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, open, first));
            open.clear();
        }
    }
}
