package org.shice.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for somebody, and when.
 *
 * @param deputyUsername the deputy's account name
 * @param from the first day
 * @param until the last day
 */
public record NewSubstitution(String deputyUsername, LocalDate from, LocalDate until, @Nullable String reason) {}
