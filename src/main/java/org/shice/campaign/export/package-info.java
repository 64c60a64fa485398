/** Workbooks of campaigns. */
@NullMarked
package org.shice.campaign.export;

import org.jspecify.annotations.NullMarked;
