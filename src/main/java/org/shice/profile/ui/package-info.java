/** The pages on which records are filled. */
@NullMarked
package org.shice.profile.ui;

import org.jspecify.annotations.NullMarked;
