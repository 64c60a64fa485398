package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    /** The examples printed in GB 11643-1999. */
    private static final String WOMAN = "11010519491231002X";

    private static final String MAN = "440524188001010014";

    @Test
    void the_examples_of_the_standard_are_valid() {
        assertThat(DocumentNumber.parse(WOMAN)).map(DocumentNumber::sex).contains("2");
        assertThat(DocumentNumber.parse(MAN)).map(DocumentNumber::sex).contains("1");
        assertThat(DocumentNumber.parse(WOMAN)).map(DocumentNumber::birthDate).contains(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 11010519491231002x ", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X"})
    void what_people_type_is_normalised(String typed) {
        assertThat(DocumentNumber.parse(typed)).contains(new DocumentNumber(WOMAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // wrong check digit
                "11010519491331002X", // thirteenth month
                "11010519490230002X", // 30 February
                "1101051949123100", // too short
                "110105491231002", // the old 15 digits
                "11010519491231002Y", // no digit
                ""
            })
    void what_is_not_a_number_is_refused(String typed) {
        assertThat(DocumentNumber.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new DocumentNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_shows_only_the_first_six_and_the_last_one() {
        assertThat(new DocumentNumber(WOMAN)).hasToString("110105***********X");
        assertThat(DocumentNumber.mask("E12345678")).isEqualTo("E1******8");
        assertThat(DocumentNumber.mask("12")).isEqualTo("**");
    }
}
