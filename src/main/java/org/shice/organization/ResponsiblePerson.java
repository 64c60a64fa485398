package org.shice.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A responsible person as the working-group list has it (O-7: 姓名, 职务, 办公电话, 手机; QQ as the city asks).
 *
 * @param position 职务
 */
public record ResponsiblePerson(
        @NotNull Duty duty,
        @NotBlank String name,
        @Nullable String position,
        @Nullable String officePhone,
        @Nullable String mobile,
        @Nullable String qq) {}
