package org.enishi.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Tells a reader aloud which texts belong to a field: its help, if any, and its message. Stands in {@code app:field}
 * behind the field, whose id the ids of the texts begin with.
 */
public class DescribedBy extends TagHandler {

    private static final String ATTRIBUTE = "aria-describedby";
    private static final String MESSAGE = "#{component.clientId}Message";
    private static final String HELP_AND_MESSAGE = "#{component.clientId}Help " + MESSAGE;

    private final TagAttribute field;
    private final TagAttribute help;

    public DescribedBy(TagConfig config) {
        super(config);
        field = getRequiredAttribute("for");
        help = getRequiredAttribute("help");
    }

    /** The id of a component is final only when it is rendered, so the reference stays an expression until then. */
    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        UIComponent input = parent.findComponent(field.getValue(context));
        if (input != null) {
            String helpText = help.getValue(context);
            String references = helpText == null || helpText.isEmpty() ? MESSAGE : HELP_AND_MESSAGE;
            input.getPassThroughAttributes(true)
                    .put(
                            ATTRIBUTE,
                            context.getExpressionFactory().createValueExpression(context, references, String.class));
        }
    }
}
