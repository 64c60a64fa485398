/** Encryption, keyed hashes and masks for personal data. */
@NullMarked
package org.shice.platform.crypto;

import org.jspecify.annotations.NullMarked;
