package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillState;
import org.comptoir.shop.open.JoinResult;
import org.junit.jupiter.api.Test;

class ShopJoinModelTest {

    private static final Path FILE = Path.of("back-door.invitation");
    private static final String SENTENCE = "Un été à Sète";
    private static final JoinResult JOINED =
            new JoinResult.Joined(new Till(new TillId("B"), "Back door", TillState.ACTIVE));

    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger joined = new AtomicInteger();
    private JoinResult answer = JOINED;

    private ShopJoinModel model = model((file, passphrase, name) -> {
        asked.add(file + " " + String.valueOf(passphrase) + " " + name);
        return answer;
    });

    private ShopJoinModel model(ShopJoinModel.Joining joining) {
        return new ShopJoinModel(Tasks.atOnce(mishap -> {}), Language.ENGLISH, joining, joined::incrementAndGet);
    }

    private void join() {
        model.choose(FILE);
        model.passphraseProperty().set(SENTENCE);
        model.nameProperty().set("Back door");
        model.join();
    }

    @Test
    void joinsWithFilePassphraseAndName() {
        join();

        assertThat(asked).containsExactly("back-door.invitation Un été à Sète Back door");
        assertThat(joined).hasValue(1);
        assertThat(model.passphraseProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void asksForEachThatIsMissing() {
        model.join();
        assertThat(model.messages().posted())
                .extracting(posted -> posted.message().happened())
                .containsExactly(model.texts().get("opening.join.nofile"));
        model.choose(FILE);
        model.join();
        assertThat(model.messages().posted())
                .extracting(posted -> posted.message().happened())
                .containsExactly(model.texts().get("opening.join.nopassphrase"));
        model.passphraseProperty().set(SENTENCE);
        model.join();
        assertThat(model.messages().posted())
                .extracting(posted -> posted.message().happened())
                .containsExactly(model.texts().get("opening.join.noname"));
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhyTheInvitationDoesNotOpenAndKeepsWhatWasTyped() {
        answer = new JoinResult.WrongPassphrase(FILE);

        join();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.message().happened()).contains("back-door.invitation"));
        assertThat(joined).hasValue(0);
        assertThat(model.nameProperty().get()).isEqualTo("Back door");
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        model = model((file, passphrase, name) -> {
            throw new Unavailable.UnavailableException(new Unavailable.NoServer("jdbc:postgresql://cave/shop", "?"));
        });

        join();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.level()).isEqualTo(Level.FAILURE));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        model = model((file, passphrase, name) -> {
            throw new UncheckedIOException(new IOException("gone"));
        });

        join();

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(message -> assertThat(message.message().happened()).contains("back-door.invitation"));
    }
}
