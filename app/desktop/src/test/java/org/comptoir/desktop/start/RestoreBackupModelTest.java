package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopFixture;
import org.comptoir.shop.open.ShopRestoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreBackupModelTest {

    @TempDir
    Path home;

    private final List<String> restored = new ArrayList<>();

    private RestoreBackupModel model() {
        return new RestoreBackupModel(
                Tasks.atOnce(error -> {
                    throw new AssertionError(error.error());
                }),
                new Formats(Language.ENGLISH, ZoneOffset.UTC),
                new ShopRestoring(home.resolve("shop"), Clock.systemUTC()),
                () -> restored.add("restored"));
    }

    private Path backup() {
        var file = home.resolve("backup.zip");
        try (var sample = ShopFixture.in(home.resolve("first"))
                .language(Language.ENGLISH)
                .open()
                .withFavourites()) {
            sample.shop().backups().make(sample.owner(), file);
        }
        return file;
    }

    @Test
    void showsWhatIsInABackupBeforeItPutsItThere() {
        var model = model();
        model.restore();
        assertThat(restored).isEmpty();

        model.choose(backup());
        assertThat(model.contents()).first().asString().startsWith("Shop: ");
        assertThat(model.contents()).contains("Nothing was sold yet.", "0 sales, 0 customers");
        assertThat(home.resolve("shop")).doesNotExist();

        model.restore();
        assertThat(restored).containsExactly("restored");
        assertThat(home.resolve("shop/database")).isDirectory();
    }

    @Test
    void saysThatAFileIsNoBackup() throws IOException {
        var model = model();
        model.choose(Files.writeString(home.resolve("letter.zip"), "Dear Sir"));

        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(model.fileProperty().get()).isNull();
        model.restore();
        assertThat(restored).isEmpty();
    }

    @Test
    void leavesTheFileItCannotRead() {
        var model = model();
        model.choose(home.resolve("missing.zip"));

        assertThat(model.messages().posted())
                .singleElement()
                .satisfies(told -> assertThat(told.message().detail())
                        .contains(home.resolve("missing.zip") + " is no longer there", "choose the backup once more")
                        .doesNotContain("Exception"));
        assertThat(model.contents()).isEmpty();
    }
}
