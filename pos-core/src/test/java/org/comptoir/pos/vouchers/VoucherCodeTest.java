package org.comptoir.pos.vouchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void isReadInAnyForm() {
        for (var i = 0; i < 1_000; i++) {
            var code = VoucherCode.random(RANDOM);

            assertThat(VoucherCode.read(code.value())).contains(code);
            assertThat(VoucherCode.read(code.grouped())).contains(code);
            assertThat(VoucherCode.read(code.scanned())).contains(code);
            assertThat(VoucherCode.read(
                            " " + code.grouped().toLowerCase(Locale.ROOT).replace('-', ' ') + "\u00A0"))
                    .contains(code);
            assertThat(VoucherCode.read(code.value().replace('0', 'o').replace('1', 'l')))
                    .contains(code);
            assertThat(VoucherCode.read(code.grouped().replace('-', '\u2011').replace('1', 'I')))
                    .contains(code);
        }
    }

    @Test
    void isPrintedInGroupsOfFour() {
        assertThat(new VoucherCode("0000000000000000" + "0").grouped()).isEqualTo("0000-0000-0000-0000-0");
        assertThat(new VoucherCode("0000000000000001" + "1").scanned()).isEqualTo("V00000000000000011");
    }

    @Test
    void detectsEveryWrongCharacterAndTransposition() {
        for (var round = 0; round < 200; round++) {
            var value = VoucherCode.random(RANDOM).value();
            for (var i = 0; i < value.length(); i++) {
                for (var other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U".toCharArray()) {
                    if (other != value.charAt(i)) {
                        assertThat(VoucherCode.read(value.substring(0, i) + other + value.substring(i + 1)))
                                .isEmpty();
                    }
                }
            }
            for (var i = 0; i < value.length() - 1; i++) {
                if (value.charAt(i) != value.charAt(i + 1)) {
                    assertThat(VoucherCode.read(value.substring(0, i)
                                    + value.charAt(i + 1)
                                    + value.charAt(i)
                                    + value.substring(i + 2)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void isNeverGeneratedTwice() {
        var drawn = new HashSet<VoucherCode>();
        for (var i = 0; i < 20_000; i++) {
            assertThat(drawn.add(VoucherCode.random(RANDOM))).isTrue();
        }
    }

    @Test
    void isMaskedInLogs() {
        var code = VoucherCode.random(RANDOM);

        assertThat(code.toString()).doesNotContain(code.value().substring(0, 12));
        assertThat(code.masked()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "V",
                "0",
                "3017620422003",
                "0000000000000001*",
                "00000000000000000000000000000000000",
                "𝟘000000000000000",
                "é000000000000000",
                "\u0000",
                "C00000000000000000"
            })
    void refusesOtherText(String text) {
        assertThat(VoucherCode.read(text)).isEmpty();
        assertThatThrownBy(() -> new VoucherCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
