package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.office.ManualScheduler;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillState;
import org.junit.jupiter.api.Test;

class TillJoinModelTest {

    private static final Till FIRST = new Till(TillId.FIRST, "1", TillState.ACTIVE);
    private static final Till SECOND = new Till(new TillId("B"), "Back door", TillState.ACTIVE);

    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger joined = new AtomicInteger();

    private TillJoinModel model(Tasks tasks, Function<String, RegisterResult> answer) {
        return new TillJoinModel(
                tasks,
                Language.ENGLISH,
                name -> {
                    asked.add(name);
                    return answer.apply(name);
                },
                joined::incrementAndGet);
    }

    private TillJoinModel model(Function<String, RegisterResult> answer) {
        return model(Tasks.atOnce(mishap -> {}), answer);
    }

    @Test
    void goesOnOnceTheTillIsRegisteredUnderTheNameThatWasTyped() {
        var model = model(name -> new RegisterResult.Registered(SECOND));
        model.nameProperty().set("Back door");

        model.join();

        assertThat(asked).containsExactly("Back door");
        assertThat(joined).hasValue(1);
        assertThat(model.messages().posted()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void goesOnWhenTheMachineTurnsOutToHaveATill() {
        model(name -> new RegisterResult.AlreadyRegistered(SECOND)).join();

        assertThat(joined).hasValue(1);
    }

    @Test
    void saysWhoseNameItIsAndTakesAnother() {
        var model = model(
                name -> name.equals("1") ? new RegisterResult.NameTaken(FIRST) : new RegisterResult.Registered(SECOND));
        model.nameProperty().set("1");

        model.join();

        assertThat(model.messages().posted()).singleElement().satisfies(message -> {
            assertThat(message.level()).isEqualTo(Level.WARNING);
            assertThat(message.message().happened()).contains("Till A");
        });
        assertThat(joined).hasValue(0);

        model.nameProperty().set("Back door");
        model.join();

        assertThat(model.messages().posted()).isEmpty();
        assertThat(joined).hasValue(1);
    }

    @Test
    void saysWhyTheShopCannotBeReached() {
        var model = model(name -> {
            throw new Unavailable.UnavailableException(new Unavailable.NoTill(Path.of("shop")));
        });

        model.join();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.level()).isEqualTo(Level.FAILURE));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void asksOnceHoweverOftenTheButtonIsPressed() {
        var slow = new ManualScheduler();
        var model = model(slow.tasks(), name -> new RegisterResult.Registered(SECOND));

        model.join();
        model.join();
        assertThat(model.busyProperty().get()).isTrue();
        slow.catchUp();

        assertThat(asked).hasSize(1);
        assertThat(joined).hasValue(1);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
