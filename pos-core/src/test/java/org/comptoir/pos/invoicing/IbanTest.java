package org.comptoir.pos.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IbanTest {

    @Test
    void isReadWithItsCheckDigits() {
        assertThat(Iban.read(" fr14 2004 1010 0505 0001 3M02 606 ")).contains(new Iban("FR1420041010050500013M02606"));
        assertThat(Iban.read("FR15 2004 1010 0505 0001 3M02 606")).isEmpty();
        assertThat(Iban.read("")).isEmpty();
        assertThat(Iban.read("FR14")).isEmpty();
    }

    @Test
    void isPrintedInGroups() {
        assertThat(new Iban("IT60X0542811101000000123456").grouped())
                .isEqualTo("IT60 X054 2811 1010 0000 0123 456".replace(' ', '\u00a0'));
    }
}
