package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.OwnTender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferedTendersTest {

    private static final OwnTender LAVANDE = new OwnTender("La Lavande", 'L', true, true, true);
    private static final OwnTender TOWN = new OwnTender("Chèque de la ville", 'D', false, true, false);

    @Test
    void readsWhatItWrites() {
        var offered = new OfferedTenders(Set.of(TenderKind.CHEQUE), List.of(LAVANDE, TOWN));

        assertThat(OfferedTenders.read(offered.text())).contains(offered);
        assertThat(OfferedTenders.read(new OfferedTenders(Set.of(), List.of()).text()))
                .contains(new OfferedTenders(Set.of(), List.of()));
        assertThat(OfferedTenders.of(name -> Optional.empty())).isEqualTo(OfferedTenders.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASH", "COCONUTS", "CHEQUE\nL", "CHEQUE\nL C La Lavande", "CHEQUE\nL D a\nL D b"})
    void fallsBackOnTheUsualOnesForUnreadableText(String text) {
        assertThat(OfferedTenders.of(name -> Optional.of(text))).isEqualTo(OfferedTenders.DEFAULT);
    }

    @Test
    void hasRoomForTen() {
        assertThat(OfferedTenders.DEFAULT.room()).isEqualTo(2);
        var full = OfferedTenders.DEFAULT.withOwn(List.of(LAVANDE, TOWN));
        assertThat(full.room()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.withOwn(List.of(LAVANDE, TOWN, new OwnTender("Zinc", 'Z', false, false, true))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedTenders.DEFAULT.withOwn(
                        List.of(LAVANDE, new OwnTender("la lavande", 'Z', false, false, true))));
    }

    @Test
    void proposesAKeyOfTheNameThatIsFree() {
        assertThat(OfferedTenders.DEFAULT.freeKey("La Lavande")).contains('L');
        assertThat(OfferedTenders.DEFAULT.withOwn(List.of(LAVANDE)).freeKey("La Lune"))
                .contains('U');
        assertThat(OfferedTenders.DEFAULT.freeKey("été")).contains('D');
    }

    @Test
    void givesChangeOnlyOnWhatLiesInTheDrawer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnTender("Bons", 'S', true, true, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnTender(" Bons", 'S', false, true, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnTender("Bons", 'C', false, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, 10.00",
        "10.01, 10.00",
        "10.02, 10.00",
        "10.03, 10.05",
        "10.07, 10.05",
        "10.08, 10.10",
        "0.02, 0.02",
        "0.03, 0.05",
        "-3.98, -4.00",
        "-3.97, -3.95"
    })
    void roundsToTheNearestFiveCents(String amount, String rounded) {
        assertThat(CashRounding.FIVE_CENTS.round(Money.of(amount))).isEqualTo(Money.of(rounded));
        assertThat(CashRounding.NONE.round(Money.of(amount))).isEqualTo(Money.of(amount));
    }

    @Test
    void followsTheCountryUnlessTheShopChose() {
        assertThat(CashRounding.of(name -> Optional.empty(), "IT")).isEqualTo(CashRounding.FIVE_CENTS);
        assertThat(CashRounding.of(name -> Optional.empty(), "FR")).isEqualTo(CashRounding.NONE);
        assertThat(CashRounding.of(name -> Optional.of("NONE"), "IT")).isEqualTo(CashRounding.NONE);
        assertThat(CashRounding.chosen(name -> Optional.of("perhaps"))).isEmpty();
    }

    @Test
    void knowsHowMuchMayBePaidWithMealVouchers() {
        var france = MealVoucherLimit.in("FR");
        assertThat(france.isExceededBy(Money.euros(25), 3)).isFalse();
        assertThat(france.isReachedBy(Money.euros(25), 3)).isTrue();
        assertThat(france.isExceededBy(Money.of("25.01"), 1)).isTrue();
        var italy = MealVoucherLimit.in("IT");
        assertThat(italy.isExceededBy(Money.euros(80), 8)).isFalse();
        assertThat(italy.isExceededBy(Money.euros(9), 9)).isTrue();
    }
}
