package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.journal.ArchiveCheck;
import org.comptoir.pos.journal.ArchiveVerifier;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopArchives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveModelTest {

    @TempDir
    Path folder;

    @Test
    void archivesAYearOfTheJournal() {
        try (var office = ScreenFixture.founded(folder.resolve("shop"), Language.ENGLISH)) {
            var today = LocalDate.now(office.shop().clock());
            var model = new ArchiveModel(office.context(Language.ENGLISH), new ShopArchives(office.shop()), today);
            var file = folder.resolve("archive.zip");
            assertThat(model.yearProperty().get()).isEqualTo(Integer.toString(today.getYear() - 1));

            model.yearProperty().set("soon");
            assertThat(model.period()).isEmpty();
            model.yearProperty().set("2001");
            model.write(model.period().orElseThrow(), file);
            assertThat(model.messages().faultOf(ArchiveModel.TOPIC).get()).contains("2001");
            assertThat(file).doesNotExist();

            model.yearProperty().set(Integer.toString(today.getYear()));
            model.write(model.period().orElseThrow(), file);
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);
            assertThat(new ArchiveVerifier(file, entries -> {}).verify()).isInstanceOf(ArchiveCheck.Intact.class);
        }
    }
}
