/** The product as people meet it: the real application in a real browser, in Chinese and English. */
@NullMarked
package org.shice.browser;

import org.jspecify.annotations.NullMarked;
