/** The process {@code collection-campaign}: its contract, its delegates and its adapter. */
@NullMarked
package org.shice.campaign.process;

import org.jspecify.annotations.NullMarked;
