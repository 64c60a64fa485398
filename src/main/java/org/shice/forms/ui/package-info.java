/**
 * The one renderer of all forms. Other features show forms with {@link org.shice.forms.ui.FormViews}, which makes {@link
 * org.shice.forms.ui.RowEditor}, {@link org.shice.forms.ui.RowView} and {@link org.shice.forms.ui.TaskFormView}; that is
 * why others may use this package, as {@code forms::ui}.
 */
@NamedInterface("ui")
@NullMarked
package org.shice.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
