package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanDetectorTest {

    private static final long MILLI = 1_000_000;

    private final ScanDetector detector = new ScanDetector(ScanTiming.USUAL);
    private long now;

    @Test
    void takesABurstClosedByEnter() {
        var scans = type("3017620422003\r", 4, 5, 3, 9, 4, 4, 31, 4, 5, 4, 4, 6, 4, 5);

        assertThat(scans).singleElement().satisfies(burst -> {
            assertThat(burst.text()).isEqualTo("3017620422003");
            assertThat(burst.closedByKey()).isTrue();
            assertThat(burst.read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        });
    }

    @Test
    void takesABurstClosedByTab() {
        assertThat(type("ABC123\t", 12)).extracting(Burst::text).containsExactly("ABC123");
    }

    @Test
    void takesABurstClosedBySilence() {
        assertThat(type("12345678", 16)).isEmpty();
        var last = now;

        assertThat(detector.closesAt()).hasValue(last + 60 * MILLI);
        assertThat(detector.silence(last + 59 * MILLI)).isEmpty();
        assertThat(detector.silence(last + 60 * MILLI)).hasValueSatisfying(burst -> {
            assertThat(burst.text()).isEqualTo("12345678");
            assertThat(burst.closedByKey()).isFalse();
        });
        assertThat(detector.silence(last + 90 * MILLI)).isEmpty();
    }

    @Test
    void leavesAFastTypistAlone() {
        assertThat(type("Dupont\r", 90, 70, 110, 65, 80, 95, 120)).isEmpty();
        assertThat(type("durand\r", 50, 45, 55, 40, 48, 52, 50)).isEmpty();
    }

    @Test
    void leavesShortBurstsAlone() {
        assertThat(type("12345\r", 2)).isEmpty();
        assertThat(type("\r\r\t", 2)).isEmpty();
    }

    @Test
    void bearsOneLongPauseWithinAScan() {
        assertThat(type("96385074\r", 5, 5, 55, 5, 5, 5, 58, 5, 5))
                .extracting(Burst::text)
                .containsExactly("96385074");
    }

    @Test
    void separatesWhatWasTypedBeforeFromTheScan() {
        var scans = new ArrayList<>(type("th", 120));
        now += 200 * MILLI;
        scans.addAll(type("96385074\r", 5));

        assertThat(scans).extracting(Burst::text).containsExactly("96385074");
    }

    @Test
    void separatesTwoScansInARow() {
        var scans = new ArrayList<>(type("96385074\r", 4));
        scans.addAll(type("3017620422003\r", 4));

        assertThat(scans).extracting(Burst::text).containsExactly("96385074", "3017620422003");
    }

    @Test
    void answersAScanWithoutEnterWhenTheNextBegins() {
        var scans = new ArrayList<>(type("96385074", 4));
        now += 500 * MILLI;
        scans.addAll(type("3017620422003\r", 4));

        assertThat(scans).extracting(Burst::text).containsExactly("96385074", "3017620422003");
    }

    @Test
    void keepsTheSignsOfAFrenchKeyboardAsTheyFell() {
        var scan = type("\"à&è-éà'ééàà\"\r", 6).getFirst();

        assertThat(scan.text()).hasSize(13);
        assertThat(scan.read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
    }

    /// Plays keys with the recorded gaps before each, in milliseconds; a single gap stands for all.
    private List<Burst> type(String keys, int... gaps) {
        var found = new ArrayList<Burst>();
        for (var i = 0; i < keys.length(); i++) {
            now += gaps[gaps.length == 1 ? 0 : i] * MILLI;
            detector.key(new Keystroke(keys.charAt(i), now)).ifPresent(found::add);
        }
        return found;
    }
}
