package org.shice.platform.sheet;

import java.util.List;

/**
 * A column of a template to fill.
 *
 * @param header as it is shown, with its star and format hint
 * @param choices the values of the drop-down list, or empty for free text
 */
public record TemplateColumn(String header, List<String> choices) {

    public TemplateColumn {
        choices = List.copyOf(choices);
    }
}
