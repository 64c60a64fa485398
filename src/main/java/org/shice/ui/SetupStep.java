package org.shice.ui;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A step that an empty system needs before work can begin (系统初始化). Features provide these as beans; the home page
 * lists them until all are done.
 *
 * @param titleKey what is to be there, for example "schools and colleges"
 * @param hintKey how to get there
 * @param done whether it is there; asked while some step of the list is open
 * @param route the path of the page to do it on, without a leading slash
 * @param roles role names without prefix that see the step
 * @param order the first has the lowest number
 */
public record SetupStep(
        String titleKey, String hintKey, BooleanSupplier done, String route, Set<String> roles, int order) {

    public SetupStep {
        roles = Set.copyOf(roles);
    }
}
