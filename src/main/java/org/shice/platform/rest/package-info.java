/** What all REST controllers share: problems in words, repeated requests, page sizes and the description of the API. */
@NullMarked
package org.shice.platform.rest;

import org.jspecify.annotations.NullMarked;
