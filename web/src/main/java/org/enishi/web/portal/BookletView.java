package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.matching.BookletService;
import org.enishi.matching.data.SampleProject;
import org.enishi.matching.data.SuccessStory;

/** ご利用案内冊子 on the screen. */
@Named
@RequestScoped
public class BookletView {

    static final int STEPS = 5;

    @Inject
    private BookletService booklet;

    @Inject
    private PublicTexts publicTexts;

    private List<SuccessStory> stories;

    public List<Integer> getSteps() {
        return IntStream.rangeClosed(1, STEPS).boxed().toList();
    }

    public List<SampleProject> getSamples() {
        return booklet.samples();
    }

    public List<SuccessStory> getStories() {
        if (stories == null) {
            stories = booklet.stories(publicTexts.getRegion());
        }
        return stories;
    }
}
