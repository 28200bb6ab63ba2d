package org.comptoir.pos.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paul@example.org",
                "\"Paul\" <paul@example.org>",
                "Durand, Paul <paul@example.org>",
                "mailto:paul@example.org",
                "<mailto:paul@example.org>",
                "paul@example.org.",
                "\"Durand, Paul\" <paul@example.org>;",
                "paul@example.org, PAUL@example.org"
            })
    void isTakenOutOfWhatProgramsWriteAroundIt(String text) {
        var extracted = EmailAddress.extract(text);

        assertThat(extracted.addresses()).extracting(EmailAddress::value).containsExactly("paul@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire@", "yann@@example", "yann@@example.org", "no address", "a@b", "x@exam ple"})
    void isNoAddressWithoutItsParts(String text) {
        assertThat(EmailAddress.extract(text).addresses()).isEmpty();
        assertThat(EmailAddress.extract(text).refused()).isEqualTo(text);
    }

    @Test
    void severalInOneTextAreSeveral() {
        var extracted = EmailAddress.extract("a@example.org, Bea <b@example.org> ::: c@example.org; d@");

        assertThat(extracted.addresses())
                .extracting(EmailAddress::value)
                .containsExactlyInAnyOrder("a@example.org", "b@example.org", "c@example.org");
        assertThat(extracted.refused()).isEqualTo("d@");
    }
}
