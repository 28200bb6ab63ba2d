package org.comptoir.pos.catalogue.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceReductionTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    /// Each a day counted back from today and the price from then on, oldest first: `90:89.00 10:71.20`.
    private static List<PriceChange> history(String told) {
        var changes = new ArrayList<PriceChange>();
        for (var change : told.split(" ")) {
            var parts = change.split(":");
            changes.add(new PriceChange(
                    NOW.minus(Duration.ofMinutes(Math.round(1440 * Double.parseDouble(parts[0])))),
                    parts[1].equals("open") ? null : Money.of(parts[1]),
                    "Nadia"));
        }
        Collections.reverse(changes);
        return changes;
    }

    @ParameterizedTest
    @CsvSource({
        "90:89.00 10:71.20, 89.00, 20",
        "90:89.00 20:95.00 10:71.20, 89.00, 20",
        "90:60.00 50:89.00 10:71.20, 89.00, 20",
        "90:89.00 35:80.00 25:89.00 10:71.20, 80.00, 11",
        "90:89.00 35:open 10:71.20, 89.00, 20",
        "12:89.00 10:71.20, 89.00, 20",
        "90:89.00 10.1:890.00 10:71.20, 89.00, 20",
        "90:10.00 5:9.99, 10.00, 0",
    })
    void tellsTheLowestPriceOfTheThirtyDaysBefore(String history, String before, int percent) {
        var reduction = PriceReduction.of(history(history), NOW);

        assertThat(reduction).isPresent();
        assertThat(reduction.orElseThrow().before()).isEqualTo(Money.of(before));
        assertThat(reduction.orElseThrow().percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90:89.00",
                "90:89.00 10:95.00",
                "90:89.00 31:71.20",
                "90:89.00 20:60.00 15:89.00 10:71.20",
                "90:60.00 35:89.00 34:60.00 32:89.00 10:71.20",
                "90:89.00 10:open",
                "90:open 10:71.20",
                "10.5:890.00 10.4:89.00",
            })
    void announcesNothingThatTheHistoryDoesNotSupport(String history) {
        assertThat(PriceReduction.of(history(history), NOW)).isEmpty();
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(PriceReduction.of(List.of(), NOW)).isEmpty();
    }
}
