package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays keys at recorded times to a thread that beats sixty times a second, and gets stuck now and then.
class ScanDetectorTest {

    private static final long MILLI = 1_000_000;
    private static final long FRAME = 16;

    private final ScanDetector detector = new ScanDetector(ScanTiming.DEFAULT);
    private final List<ScannerInput> scans = new ArrayList<>();

    /// In milliseconds: the time, the last beat, and until when the thread is stuck.
    private long now;

    private long beat;
    private long stuckUntil;

    @BeforeEach
    void letTheThreadBeat() {
        rest(200);
    }

    @Test
    void takesABurstClosedByEnter() {
        type("3017620422003\r", 4, 5, 3, 9, 4, 4, 31, 4, 5, 4, 4, 6, 4, 5);

        assertThat(scans).singleElement().satisfies(burst -> {
            assertThat(burst.text()).isEqualTo("3017620422003");
            assertThat(burst.closedByKey()).isTrue();
            assertThat(burst.read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        });
    }

    @Test
    void takesABurstClosedByTab() {
        type("ABC123\t", 12);

        assertThat(texts()).containsExactly("ABC123");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 25})
    void takesABurstClosedBySilence(int gap) {
        type("LOT-4711-B", gap);
        rest(59);
        assertThat(scans).isEmpty();
        rest(50);

        assertThat(scans).singleElement().satisfies(burst -> {
            assertThat(burst.text()).isEqualTo("LOT-4711-B");
            assertThat(burst.closedByKey()).isFalse();
        });
        assertThat(detector.waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void doesNotSplitAScanWhileTheThreadIsStuck(int stall) {
        for (var at = 0; at < 13; at++) {
            type("3017620422003".substring(0, at), 5);
            stick(stall);
            type("3017620422003".substring(at) + "\r", 5);
            rest(stall + 500);
        }

        assertThat(texts()).hasSize(13).containsOnly("3017620422003");
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void doesNotSplitAScanWithoutEnterEither(int stall) {
        for (var at = 0; at < 13; at++) {
            type("3017620422003".substring(0, at), 5);
            stick(stall);
            type("3017620422003".substring(at), 5);
            rest(stall + 500);
        }

        assertThat(texts()).hasSize(13).containsOnly("3017620422003");
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void takesACodeWithoutCheckDigitOfWhichEnoughCameBeforeTheThreadWasStuck(int stall) {
        type("LOT-4", 5);
        stick(stall);
        type("711-B\r", 5);
        rest(500);

        assertThat(texts()).containsExactly("LOT-4711-B");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70, 100, 200, 300, 400, 1000, 3000})
    void takesNoTypedWordForAScanHoweverLongTheThreadIsStuck(int stall) {
        for (var word : List.of("Dupont", "bougies", "marseille", "0639981234", "savon de Marseille")) {
            for (var at = 0; at < word.length(); at++) {
                type(word.substring(0, at), 60, 75, 90, 62, 110);
                stick(stall);
                type(word.substring(at) + "\r", 60, 75, 90, 62, 110);
                rest(stall + 500);
            }
        }

        assertThat(scans).isEmpty();
    }

    @Test
    void leavesAFastTypistAlone() {
        type("Dupont\r", 90, 70, 110, 65, 80, 95, 120);
        type("durand\r", 50, 45, 55, 40, 48, 52, 50);
        type("fermetures\r", 80, 20, 75, 70, 25, 90, 60, 15, 70, 80, 70);

        assertThat(scans).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 400})
    void leavesAKeyAloneThatIsHeldDown(int stall) {
        type("a".repeat(20), 30);
        stick(stall);
        type("a".repeat(20) + "\r", 30);

        assertThat(scans).isEmpty();
    }

    @Test
    void forgetsWhatAPersonTyped() {
        type("aaaaaaa", 30);
        detector.forget();
        type("bc\r", 30);

        assertThat(scans).isEmpty();
    }

    @Test
    void leavesShortBurstsAlone() {
        type("12345\r", 2);
        type("\r\r\t", 2);

        assertThat(scans).isEmpty();
    }

    @Test
    void bearsOneLongPauseWithinAScan() {
        type("96385074\r", 5, 5, 55, 5, 5, 5, 58, 5, 5);

        assertThat(texts()).containsExactly("96385074");
    }

    @Test
    void separatesWhatWasTypedBeforeFromTheScan() {
        type("th", 120);
        rest(100);
        type("96385074\r", 5);

        assertThat(texts()).containsExactly("96385074");
    }

    @Test
    void separatesTwoScansInARow() {
        type("96385074\r", 4);
        type("3017620422003\r", 4);

        assertThat(texts()).containsExactly("96385074", "3017620422003");
    }

    @Test
    void separatesTwoScansThatWaitedTogether() {
        stick(400);
        type("96385074\r", 4);
        type("3017620422003\r", 4);
        rest(500);

        assertThat(texts()).containsExactly("96385074", "3017620422003");
    }

    @Test
    void answersAScanWithoutEnterBeforeTheNextBegins() {
        type("96385074", 4);
        rest(150);
        type("3017620422003\r", 4);

        assertThat(texts()).containsExactly("96385074", "3017620422003");
    }

    @Test
    void keepsTheSignsOfAFrenchKeyboardAsTheyFell() {
        type("\"à&è-éà'ééàà\"\r", 6);

        assertThat(scans.getFirst().text()).hasSize(13);
        assertThat(scans.getFirst().read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
    }

    private List<String> texts() {
        return scans.stream().map(ScannerInput::text).toList();
    }

    /// Plays keys with the recorded pauses before each, in milliseconds, over and over. Keys that come while the thread
    /// is stuck are handled as soon as it is not.
    private void type(String keys, int... gaps) {
        for (var i = 0; i < keys.length(); i++) {
            rest(gaps[i % gaps.length]);
            var handled = Math.max(now, stuckUntil);
            detector.key(new Keystroke(keys.charAt(i), handled * MILLI)).ifPresent(scans::add);
        }
    }

    /// From now on the thread handles nothing for so long.
    private void stick(int millis) {
        stuckUntil = Math.max(stuckUntil, now + millis);
    }

    /// Time passes, and the thread beats where it can.
    private void rest(long millis) {
        var until = now + millis;
        while (beat + FRAME <= until) {
            beat += FRAME;
            if (beat >= stuckUntil) {
                detector.tick(beat * MILLI).ifPresent(scans::add);
            }
        }
        now = until;
    }
}
