package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.pos.till.SaleNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be a scan, of all that comes as fast as one.
class ScanSupportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3760123456784",
                "96385074",
                "036000291452",
                "13760123456781",
                "]E03760123456784",
                "]C1LOT 4711",
                "V00000000000000000",
                "v0000000000000000*"
            })
    void aSymbologyACheckDigitOrAnOwnFormSupportsAScan(String text) {
        assertThat(ScanReader.isSupported(text)).isTrue();
    }

    @Test
    void theShopsOwnCardsAndReceiptsAreScans() {
        assertThat(ScanReader.isSupported(new ShopCode(ShopCode.Kind.CUSTOMER_CARD, "1042").text()))
                .isTrue();
        assertThat(ScanReader.isSupported(
                        ShopCode.ofTicket(SaleNumber.parse("A-000123").orElseThrow())
                                .text()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour madame",
                "Marchetti",
                "CAMILLE",
                "odile@example.org",
                "0639985678",
                "+33 6 39 98 56 78",
                "12 rue des Lices",
                "3760123456787",
                "84120 Pertuis",
                "BOUGIE-42",
                "Vraimentbeaucoupde",
                "12,50",
                ""
            })
    void textIsNone(String text) {
        assertThat(ScanReader.isSupported(text)).isFalse();
    }
}
