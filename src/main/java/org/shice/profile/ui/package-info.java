/**
 * The pages on which records are filled. Other features open document numbers with {@link
 * org.shice.profile.ui.RevealDialog}, as {@code profile::ui}.
 */
@NamedInterface("ui")
@NullMarked
package org.shice.profile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
