package org.enishi.st;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2, level AA, as far as a machine can tell. There is no list of exceptions. */
public final class Accessibility {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with one paragraph for each rule that the page breaks: what, where, how to mend it. */
    public static void assertNoViolations(Visitor visitor) {
        assertNone(visitor, rules(visitor));
    }

    /** For a page whose colours are those of one that was looked at. */
    static void assertNoViolationsButOfColour(Visitor visitor) {
        assertNone(visitor, rules(visitor).disableRules(List.of("color-contrast")));
    }

    private static AxeBuilder rules(Visitor visitor) {
        // No page of ours has frames; the other mode would open a second page for each analysis.
        return new AxeBuilder(visitor.page())
                .options(onlyWhatIsBroken())
                .setLegacyMode(true)
                .withTags(LEVEL_AA);
    }

    /** Everything is looked at; of what is in order, which nobody reads, the browser writes no description. */
    private static AxeRunOptions onlyWhatIsBroken() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static void assertNone(Visitor visitor, AxeBuilder rules) {
        List<Rule> violations = rules.analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(visitor.page().url() + " breaks "
                    + violations.stream().map(Accessibility::paragraph).collect(Collectors.joining("\n")));
        }
    }

    private static String paragraph(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(Accessibility::place).collect(Collectors.joining("\n"));
    }

    private static String place(CheckedNode node) {
        return "  " + node.getTarget() + " " + node.getHtml() + "\n    "
                + node.getFailureSummary().replace("\n", "\n    ");
    }
}
