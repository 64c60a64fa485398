/** Campaigns over REST. */
@NullMarked
package org.shice.campaign.rest;

import org.jspecify.annotations.NullMarked;
