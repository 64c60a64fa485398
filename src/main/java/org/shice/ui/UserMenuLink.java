package org.shice.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * An entry of the menu behind the person's name. Features provide these as beans.
 *
 * @param titleKey the text key of the entry
 * @param route the path of the view it opens, without a leading slash
 * @param order entries stand in this order
 */
public record UserMenuLink(String titleKey, VaadinIcon icon, String route, int order) {}
