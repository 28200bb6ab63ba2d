package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Replays keys at recorded times on a thread that ticks sixty times a second and is blocked now and then.
class ScanDetectorTest {

    private static final long MILLI = 1_000_000;
    private static final long FRAME = 16;

    private final ScanDetector detector = new ScanDetector(ScanTiming.DEFAULT);
    private final List<ScannerInput> scans = new ArrayList<>();

    /// In milliseconds: the current time, the last tick, and the time until which the thread is blocked.
    private long now;

    private long lastTick;
    private long stuckUntil;

    @BeforeEach
    void startTicking() {
        idle(200);
    }

    @Test
    void detectsAScanEndedByEnter() {
        type("3017620422003\r", 4, 5, 3, 9, 4, 4, 31, 4, 5, 4, 4, 6, 4, 5);

        assertThat(scans).singleElement().satisfies(burst -> {
            assertThat(burst.text()).isEqualTo("3017620422003");
            assertThat(burst.closedByKey()).isTrue();
            assertThat(burst.read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        });
    }

    @Test
    void detectsAScanEndedByTab() {
        type("ABC123\t", 12);

        assertThat(texts()).containsExactly("ABC123");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 25})
    void detectsAScanEndedByAPause(int gapMillis) {
        type("LOT-4711-B", gapMillis);
        idle(59);
        assertThat(scans).isEmpty();
        idle(50);

        assertThat(scans).singleElement().satisfies(burst -> {
            assertThat(burst.text()).isEqualTo("LOT-4711-B");
            assertThat(burst.closedByKey()).isFalse();
        });
        assertThat(detector.waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void doesNotSplitAScanWhileTheThreadIsBlocked(int blockedMillis) {
        for (var i = 0; i < 13; i++) {
            type("3017620422003".substring(0, i), 5);
            blockThread(blockedMillis);
            type("3017620422003".substring(i) + "\r", 5);
            idle(blockedMillis + 500);
        }

        assertThat(texts()).hasSize(13).containsOnly("3017620422003");
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void doesNotSplitAScanWithoutEnter(int blockedMillis) {
        for (var i = 0; i < 13; i++) {
            type("3017620422003".substring(0, i), 5);
            blockThread(blockedMillis);
            type("3017620422003".substring(i), 5);
            idle(blockedMillis + 500);
        }

        assertThat(texts()).hasSize(13).containsOnly("3017620422003");
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 100, 200, 300, 400})
    void detectsACodeWithoutCheckDigitAfterEnoughKnownGaps(int blockedMillis) {
        type("LOT-4", 5);
        blockThread(blockedMillis);
        type("711-B\r", 5);
        idle(500);

        assertThat(texts()).containsExactly("LOT-4711-B");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70, 100, 200, 300, 400, 1000, 3000})
    void neverMistakesTypedWordsForAScanWhenTheThreadIsBlocked(int blockedMillis) {
        for (var word : List.of("Dupont", "bougies", "marseille", "0639981234", "savon de Marseille")) {
            for (var i = 0; i < word.length(); i++) {
                type(word.substring(0, i), 60, 75, 90, 62, 110);
                blockThread(blockedMillis);
                type(word.substring(i) + "\r", 60, 75, 90, 62, 110);
                idle(blockedMillis + 500);
            }
        }

        assertThat(scans).isEmpty();
    }

    @Test
    void ignoresAFastTypist() {
        type("Dupont\r", 90, 70, 110, 65, 80, 95, 120);
        type("durand\r", 50, 45, 55, 40, 48, 52, 50);
        type("fermetures\r", 80, 20, 75, 70, 25, 90, 60, 15, 70, 80, 70);

        assertThat(scans).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 400})
    void ignoresAKeyHeldDown(int blockedMillis) {
        type("a".repeat(20), 30);
        blockThread(blockedMillis);
        type("a".repeat(20) + "\r", 30);

        assertThat(scans).isEmpty();
    }

    @Test
    void discardsTypedText() {
        type("aaaaaaa", 30);
        detector.forget();
        type("bc\r", 30);

        assertThat(scans).isEmpty();
    }

    @Test
    void ignoresShortInput() {
        type("12345\r", 2);
        type("\r\r\t", 2);

        assertThat(scans).isEmpty();
    }

    @Test
    void toleratesOneLongPauseWithinAScan() {
        type("96385074\r", 5, 5, 55, 5, 5, 5, 58, 5, 5);

        assertThat(texts()).containsExactly("96385074");
    }

    @Test
    void separatesTypedTextFromTheScanAfterIt() {
        type("th", 120);
        idle(100);
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
    void separatesTwoQueuedScans() {
        blockThread(400);
        type("96385074\r", 4);
        type("3017620422003\r", 4);
        idle(500);

        assertThat(texts()).containsExactly("96385074", "3017620422003");
    }

    @Test
    void completesAScanWithoutEnterBeforeTheNextOne() {
        type("96385074", 4);
        idle(150);
        type("3017620422003\r", 4);

        assertThat(texts()).containsExactly("96385074", "3017620422003");
    }

    @Test
    void keepsTheCharactersOfAFrenchKeyboard() {
        type("\"à&è-éà'ééàà\"\r", 6);

        assertThat(scans.getFirst().text()).hasSize(13);
        assertThat(scans.getFirst().read()).isEqualTo(new Scanned.ArticleCode("3017620422003"));
    }

    private List<String> texts() {
        return scans.stream().map(ScannerInput::text).toList();
    }

    /// Replays keys with the recorded pauses before each, in milliseconds, cyclically. Keys that arrive while the
    /// thread is blocked are handled as soon as it is free.
    private void type(String keys, int... gaps) {
        for (var i = 0; i < keys.length(); i++) {
            idle(gaps[i % gaps.length]);
            var handled = Math.max(now, stuckUntil);
            detector.key(new Keystroke(keys.charAt(i), handled * MILLI)).ifPresent(scans::add);
        }
    }

    /// Blocks the thread for this long.
    private void blockThread(int millis) {
        stuckUntil = Math.max(stuckUntil, now + millis);
    }

    /// Lets time pass, with ticks while the thread is free.
    private void idle(long millis) {
        var end = now + millis;
        while (lastTick + FRAME <= end) {
            lastTick += FRAME;
            if (lastTick >= stuckUntil) {
                detector.tick(lastTick * MILLI).ifPresent(scans::add);
            }
        }
        now = end;
    }
}
