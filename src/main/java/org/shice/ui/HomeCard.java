package org.shice.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Something that may wait for the person: a line of the home page (首页待办). Features provide these as beans.
 *
 * @param titleKey says what waits, for example "reviews waiting for you"
 * @param hintKey says what to do about it
 * @param count how many there are for the current person; the list behind {@code route} shows as many
 * @param route the path of the list, without a leading slash
 * @param roles role names without prefix that see the card; empty for everybody
 * @param order the most urgent has the lowest number
 */
public record HomeCard(
        String titleKey,
        String hintKey,
        VaadinIcon icon,
        IntSupplier count,
        String route,
        Set<String> roles,
        int order) {

    public HomeCard {
        roles = Set.copyOf(roles);
    }
}
