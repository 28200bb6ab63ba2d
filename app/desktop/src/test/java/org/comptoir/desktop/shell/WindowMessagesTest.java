package org.comptoir.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.messages.Toasts;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WindowMessagesTest {

    private final AtomicReference<Destination> here = new AtomicReference<>(Destination.SELL);
    private final Toasts toasts = new Toasts(Language.ENGLISH);
    private final WindowMessages messages = new WindowMessages(toasts, here::get, () -> {});

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private void go(Destination place) {
        here.set(place);
        messages.screenChanged();
    }

    @Test
    void showsAProblemOnItsScreenOnly() {
        messages.warn("scan", Message.of("unknown code"));
        messages.lasting("server", Level.FAILURE, Message.of("out of reach"));
        go(Destination.CUSTOMERS);
        assertThat(messages.bars().posted()).extracting(Posted::topic).containsExactly("server");
        go(Destination.SELL);
        assertThat(messages.bars().posted()).extracting(Posted::topic).containsExactlyInAnyOrder("scan", "server");
    }

    @Test
    void makesRoomForAProblemOnlyWhenAScreenIsShownAnew() {
        messages.lasting("server", Level.FAILURE, Message.of("out of reach"));
        assertThat(messages.docked().posted()).as("nothing moves the page").isEmpty();
        assertThat(messages.arriving().posted()).extracting(Posted::topic).containsExactly("server");

        go(Destination.CUSTOMERS);
        assertThat(messages.docked().posted()).extracting(Posted::topic).containsExactly("server");
        assertThat(messages.arriving().posted()).isEmpty();

        messages.lasting("server", Level.FAILURE, Message.of("still out of reach"));
        assertThat(messages.arriving().posted()).as("it has its room").isEmpty();

        messages.dismiss("server");
        assertThat(messages.docked().posted()).isEmpty();
    }

    @Test
    void forgetsWhatWasRefusedToAnotherPerson() {
        messages.warn("scan", Message.of("unknown code"));
        messages.lasting("server", Level.FAILURE, Message.of("out of reach"));
        go(Destination.CUSTOMERS);
        messages.personChanged();
        go(Destination.SELL);
        assertThat(messages.bars().posted()).extracting(Posted::topic).containsExactly("server");
    }

    @Test
    void bringsNothingBackThatWasClosed() {
        messages.warn("scan", Message.of("unknown code"));
        messages.dismiss("scan");
        go(Destination.CUSTOMERS);
        go(Destination.SELL);
        assertThat(messages.bars().posted()).isEmpty();
    }

    @Test
    void tellsWhatIsDoneForAMomentInsteadOfTheProblem() {
        Screenshots.onScreen(() -> {
            messages.warn("price", Message.of("no price"));
            messages.done("price", Message.of("saved"));
            assertThat(messages.bars().posted()).isEmpty();
            assertThat(toasts.getChildren()).hasSize(1);
            return true;
        });
    }
}
