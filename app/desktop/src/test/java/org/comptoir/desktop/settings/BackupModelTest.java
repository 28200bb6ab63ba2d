package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupModelTest {

    @TempDir
    Path folder;

    @Test
    void makesABackupAndVerifiesTheJournal() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            office.sell("A1", 1, true);
            var safety = new BackupModel(
                    office.context(Language.ENGLISH),
                    office.shop().folder(),
                    office.shop().backups(),
                    office.shop().verifier());
            safety.backUp();
            safety.verify();
            assertThat(safety.backupMessages().posted())
                    .extracting(Posted::level)
                    .containsExactly(Level.DONE);
            assertThat(safety.journalMessages().posted())
                    .extracting(Posted::level)
                    .containsExactly(Level.DONE, Level.DONE);
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
