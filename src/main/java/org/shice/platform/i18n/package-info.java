/** Texts in Chinese and English, one bundle per feature. */
@NullMarked
package org.shice.platform.i18n;

import org.jspecify.annotations.NullMarked;
