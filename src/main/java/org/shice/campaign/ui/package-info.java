/** The pages of campaigns: the list, one campaign, and the progress for managers. */
@NullMarked
package org.shice.campaign.ui;

import org.jspecify.annotations.NullMarked;
