package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UsernamesTest {

    private final Usernames names = new Usernames(Set.of("S0001", "u1-0002")::contains);

    @Test
    void staff_number_is_the_name_when_nobody_has_it() {
        assertThat(names.choose("u1", "S0002")).isEqualTo("S0002");
    }

    @Test
    void taken_number_gets_the_code_of_the_unit() {
        assertThat(names.choose("u1", "S0001")).isEqualTo("u1-S0001");
        assertThat(names.choose("u2", "s0003")).isEqualTo("s0003");
        assertThat(names.choose("u2", "S0003")).as("given a moment ago").isEqualTo("u2-S0003");
    }

    @Test
    void without_a_usable_number_names_are_counted() {
        assertThat(names.choose("u1", null)).isEqualTo("u1-0001");
        assertThat(names.choose("u1", "0")).isEqualTo("u1-0003");
        assertThat(names.choose("u1", "张老师")).isEqualTo("u1-0004");
    }

    @Test
    void document_number_is_never_a_name() {
        assertThat(names.choose("u1", "11010519491231002X")).doesNotContain("1949");
    }
}
