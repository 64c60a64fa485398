/**
 * The organisation tree as its administrators see it. Other features choose units with {@link
 * org.shice.organization.ui.UnitField}, as {@code organization::ui}.
 */
@NamedInterface("ui")
@NullMarked
package org.shice.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
