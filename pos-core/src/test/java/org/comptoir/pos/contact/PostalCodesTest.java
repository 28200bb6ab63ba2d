package org.comptoir.pos.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodesTest {

    @ParameterizedTest
    @CsvSource({
        "185, IT, 00185",
        "184, IT, 00184",
        "1000, FR, 01000",
        "1067, DE, 01067",
        "8001, ES, 08001",
        "8001, CH, 8001",
        "100, FI, 00100",
        "2138, US, 02138",
        "501, US, 00501",
        "120, VA, 00120",
        "1000, BE, 1000",
        "1001, UA, 01001",
        "4524, KR, 04524",
        "10115, DE, 10115",
        "800, AU, 0800",
        "1, NO, 0001",
        "EH1 1AA, GB, EH1 1AA",
        "185, FR, 185",
        "1000.0, FR, 01000",
        "10001, RO, 010001",
        "600041, JP, 0600041",
        "1012 AB, NL, 1012 AB",
        "1000, MK, 1000",
        "47890, SM, 47890",
        "12, XX, 12"
    })
    void getBackTheZerosThatTheirCountryWrites(String code, String country, String repaired) {
        assertThat(PostalCodes.repaired(code, country)).isEqualTo(repaired);
    }

    @Test
    void areNotAskedForWhereThereAreNone() {
        assertThat(address("", "HK").isDeliverable()).isTrue();
        assertThat(address("", "IE").isDeliverable()).isTrue();
        assertThat(address("", "FR").isDeliverable()).isFalse();
        assertThat(address("", "").isDeliverable()).isFalse();
        assertThat(address("75001", "FR").isDeliverable()).isTrue();
    }

    @Test
    void readsTownStateAndCodeOnOneLine() {
        assertThat(PostalCodes.usTown("Cambridge, MA 2138"))
                .contains(new PostalCodes.UsTown("Cambridge", "MA", "02138"));
        assertThat(PostalCodes.usTown("NEW YORK NY 10001-1234"))
                .contains(new PostalCodes.UsTown("NEW YORK", "NY", "10001-1234"));
        assertThat(PostalCodes.usTown("Cambridge")).isEmpty();
    }

    private static PostalAddress address(String code, String country) {
        return new PostalAddress("1 High Street", code, "Town", "", country);
    }
}
