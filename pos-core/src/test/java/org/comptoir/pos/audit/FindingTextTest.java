package org.comptoir.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.pricing.ReductionKind;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.stock.StockReason;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.registry.TillState;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextTest {

    private static final Instant RECORDED = Instant.parse("2026-03-07T08:30:00Z");
    private static final Subject SALE = new Subject(Subject.Kind.SALE, "A-000007");

    private final FindingText french = new FindingText(new Formats(Language.FRENCH, ZoneId.of("Europe/Paris")));

    @Test
    void namesAWayOfPaying() {
        assertThat(french.of(new Finding.Changed(SALE, "tender.1.kind", "CASH", "CARD")))
                .endsWith("paiement 1, nature\u00A0: signé espèces, enregistré carte.");
    }

    @Test
    void tellsTimesInTheShopsZone() {
        assertThat(french.of(new Finding.Changed(SALE, "sold", "2026-03-07T15:42:10.123Z", "2026-03-07T17:00:00Z")))
                .contains("07/03/2026 16:42", "07/03/2026 18:00");
    }

    @Test
    void tellsTimesWithinAMinuteApart() {
        assertThat(french.of(new Finding.Changed(SALE, "sold", "2026-03-07T15:42:10.123Z", "2026-03-07T15:42:11Z")))
                .contains("07/03/2026 16:42:10.123", "07/03/2026 16:42:11.000");
    }

    @Test
    void tellsDaysAsTheyAreWritten() {
        assertThat(french.of(new Finding.Changed(SALE, "day", "2026-03-07", "2026-03-08")))
                .contains("07/03/2026", "08/03/2026");
    }

    @Test
    void tellsTimesOfRowsInTheShopsZone() {
        var changed = new Finding.ColumnChanged(
                "stock_movement", "5", "moved_at", "2026-07-01T10:00:00Z", "2026-07-01T22:30:00Z", RECORDED);

        assertThat(french.of(changed)).contains("01/07/2026 12:00", "02/07/2026 00:30", "07/03/2026 09:30");
    }

    @Test
    void showsWhatIsNoAmountAsItIsStored() {
        assertThat(french.of(new Finding.Changed(SALE, "total", "1250", "lots")))
                .contains("12,50", "lots");
    }

    private static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        TenderKind.values(),
                        LineKind.values(),
                        SoldBy.values(),
                        ReductionKind.values(),
                        Role.values(),
                        StockReason.values(),
                        TillState.values(),
                        VoucherOrigin.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void namesEachConstantInEachLanguage(Enum<?> constant) {
        for (var language : Language.values()) {
            var text = new FindingText(new Formats(language, ZoneId.of("Europe/Rome")));
            var changed = new Finding.ColumnChanged("till", "A", "state", constant.name(), "?", RECORDED);

            assertThat(text.of(changed)).as(language.name()).doesNotContain(constant.name());
        }
    }
}
