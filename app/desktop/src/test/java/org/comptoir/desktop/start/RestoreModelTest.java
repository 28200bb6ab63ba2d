package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.shop.open.RestoredTill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoreModelTest {

    private static final TillId SECOND = new TillId("B");

    private final List<Map<TillId, LastNumbers>> told = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private RestoreAnswer answer = new RestoreAnswer.Continued(List.of());
    private final RestoreModel model = new RestoreModel(
            Tasks.atOnce(mishap -> {}),
            Language.ENGLISH,
            () -> List.of(new RestoredTill(TillId.FIRST, "1", 20, 1), new RestoredTill(SECOND, "Back door", 4, 0)),
            printed -> {
                told.add(printed);
                return answer;
            },
            answered::incrementAndGet);

    @BeforeEach
    void load() {
        model.load();
    }

    private void type(String first, String second) {
        model.tills().getFirst().sale().set(first);
        model.tills().getLast().sale().set(second);
    }

    @Test
    void asksEachTillInUse() {
        assertThat(model.tills()).extracting(of -> of.till().id()).containsExactly(TillId.FIRST, SECOND);
    }

    @Test
    void takesNumbersAsTheyArePrintedAndBareDigits() {
        type("A-000031", "7");
        model.tills().getFirst().closing().set("2");

        model.confirm();

        assertThat(told).containsExactly(Map.of(TillId.FIRST, new LastNumbers(31, 2), SECOND, new LastNumbers(7, 0)));
        assertThat(answered).hasValue(1);
    }

    @Test
    void refusesTheNumberOfAnotherTill() {
        type("B-000031", "B-000007");

        model.confirm();

        assertThat(model.messages().posted()).singleElement().satisfies(message -> {
            assertThat(message.level()).isEqualTo(Level.WARNING);
            assertThat(message.message().happened()).contains("till A");
        });
        assertThat(told).isEmpty();
    }

    @Test
    void goesOnOnlyOnceEachTillIsAnswered() {
        type("31", "");

        model.confirm();

        assertThat(model.messages().posted()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void saysWhoseNumberCannotBe() {
        answer = new RestoreAnswer.TooHigh(SECOND, 100_004);
        type("31", "9999999");

        model.confirm();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.message().happened()).contains("till B"));
        assertThat(answered).hasValue(0);
    }
}
