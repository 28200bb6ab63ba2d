package org.comptoir.desktop.customers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsModelTest {

    @TempDir
    Path folder;

    private PeopleShop people;
    private DocumentsModel model;
    private final Told told = new Told();

    /// What was told, in its order.
    private static final class Told implements Messages {

        private final List<Message> all = new ArrayList<>();

        @Override
        public void post(String topic, Level level, Message message) {
            all.add(message);
        }

        @Override
        public void dismiss(String topic) {}
    }

    @BeforeEach
    void open() {
        people = new PeopleShop(folder.resolve("shop"));
        model = new DocumentsModel(
                people.context(Language.FRENCH, people.tasks(), told),
                people.shop.customerFile().documents());
        model.about(people.elodie().id(), 0);
    }

    @AfterEach
    void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void tellsWhatIsKeptAndWhatIsNot() throws IOException {
        model.add(List.of(file("vide.pdf", ""), file("mesures.txt", "Épaules 42")));

        assertThat(told.all).hasSize(2);
        assertThat(told.all.getLast().happened()).contains("vide.pdf");
        assertThat(model.listed()).hasSize(1);
        Objects.requireNonNull(told.all.getFirst().undo()).run();
        assertThat(model.listed()).isEmpty();
    }

    @Test
    void savesTheVersionThatIsSeen() throws IOException {
        model.add(List.of(file("mesures.txt", "Épaules 42")));
        model.addVersion(file("mesures.csv", "Épaules;43"));
        var document = model.listed().getFirst();
        assertThat(model.seenProperty().get()).isEqualTo(2);
        assertThat(model.fileName(document)).isEqualTo("mesures.csv");

        model.preview(1);

        assertThat(model.fileName(document)).isEqualTo("mesures.txt");
        var saved = new ByteArrayOutputStream();
        model.content().apply(saved);
        assertThat(saved.toByteArray()).asString().isEqualTo("Épaules 42");
        model.openOutside();
        assertThat(people.navigator.files())
                .singleElement()
                .satisfies(copy -> assertThat(copy).hasFileName("mesures.txt").hasContent("Épaules 42"));
    }

    @Test
    void neverOpensAnOlderVersionThatIsAProgram() throws IOException {
        model.add(List.of(file("notice.sh", "#!/bin/sh\nls\n")));
        model.addVersion(file("notice.txt", "Laver à froid"));
        assertThat(model.canBeOpened()).isTrue();

        model.preview(1);

        assertThat(model.canBeOpened()).isFalse();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
