package org.enishi.matching.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.SampleProject;
import org.enishi.shared.text.WordList;

/** 入力例: invented projects that show how one can be written. */
public final class Samples {

    private static final int BODY = 4;

    public static final List<SampleProject> ALL = Stream.of(
                    String.join("\n", WordList.read(Samples.class, "samples.txt"))
                            .split("\n\n"))
            .map(Samples::read)
            .toList();

    private Samples() {}

    /** A line each for title, budget, forms and how many were interested; the rest is the text. */
    private static SampleProject read(String written) {
        String[] lines = written.split("\n");
        return sample(
                lines[0],
                String.join("\n", List.of(lines).subList(BODY, lines.length)),
                Integer.parseInt(lines[1]),
                Set.of(lines[2].split(" ")),
                Integer.parseInt(lines[3]));
    }

    private static SampleProject sample(String title, String body, int budget, Set<String> forms, int interested) {
        ProjectText text = new ProjectText(
                title,
                null,
                null,
                null,
                null,
                body,
                "",
                budget,
                false,
                true,
                1,
                "",
                forms,
                DisclosureMoment.MEETING,
                null,
                List.of());
        return new SampleProject(title, text, interested);
    }
}
