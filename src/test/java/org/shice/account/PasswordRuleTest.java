package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.platform.error.InvalidInput;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Blue-Teapot", "blue teapot 7", "BLUETEAPOT-7", "蓝色的茶壶Teapot7号"})
    void long_password_of_three_kinds_is_strong(String password) {
        assertThatCode(() -> PasswordRule.check("p", "t1001", password)).doesNotThrowAnyException();
    }

    @Test
    void nine_characters_are_too_few() {
        assertThat(broken("Teapot-77")).containsExactly("error.password.short");
    }

    @Test
    void two_kinds_of_characters_are_too_few() {
        assertThat(broken("blueteapot77")).containsExactly("error.password.simple");
    }

    @Test
    void account_name_inside_is_refused_whatever_its_case() {
        assertThat(broken("My-T1001-Teapot")).containsExactly("error.password.username");
    }

    @Test
    void more_bytes_than_the_hash_reads_are_refused() {
        assertThat(broken("Aa1" + "-".repeat(70))).containsExactly("error.password.long");
    }

    @Test
    void every_broken_rule_is_named() {
        assertThat(broken("t1001"))
                .containsExactly("error.password.short", "error.password.simple", "error.password.username");
    }

    private static List<String> broken(String password) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> PasswordRule.check("p", "t1001", password));
        return refused.problems().stream().map(InvalidInput.Problem::textKey).toList();
    }
}
