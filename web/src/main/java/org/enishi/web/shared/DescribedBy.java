package org.enishi.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Tells a reader aloud which texts belong to a field: what was remarked on it and its help, if any, and its message. Stands in
 * {@code app:field} behind the field, whose id the ids of the texts begin with. A text elsewhere on the page, named by its id,
 * is read first.
 */
public class DescribedBy extends TagHandler {

    private static final String ATTRIBUTE = "aria-describedby";
    private static final String MESSAGE = "#{component.clientId}Message";
    private static final String HELP = "#{component.clientId}Help ";
    private static final String REMARK = "#{component.clientId}Remark ";

    private final TagAttribute field;
    private final TagAttribute help;
    private final TagAttribute also;
    private final TagAttribute remark;

    public DescribedBy(TagConfig config) {
        super(config);
        field = getRequiredAttribute("for");
        help = getRequiredAttribute("help");
        also = getRequiredAttribute("also");
        remark = getRequiredAttribute("remark");
    }

    /** The id of a component is final only when it is rendered, so the reference stays an expression until then. */
    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        UIComponent input = parent.findComponent(field.getValue(context));
        if (input != null) {
            String references = given(also, context, also.getValue(context) + " ")
                    + given(remark, context, REMARK)
                    + given(help, context, HELP)
                    + MESSAGE;
            input.getPassThroughAttributes(true)
                    .put(
                            ATTRIBUTE,
                            context.getExpressionFactory().createValueExpression(context, references, String.class));
        }
    }

    private static String given(TagAttribute attribute, FaceletContext context, String reference) {
        String value = attribute.getValue(context);
        return value == null || value.isEmpty() ? "" : reference;
    }
}
