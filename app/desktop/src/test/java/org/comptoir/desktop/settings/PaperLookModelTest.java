package org.comptoir.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.lists.Tiers;
import org.comptoir.shop.documents.PaperTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperLookModelTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheLookOfPapersThatCanBePrinted() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH)) {
            var model = new PaperLookModel(
                    office.context(Language.ENGLISH), office.shop().settings());
            model.load();
            assertThat(model.colourProperty().get()).isEqualTo(Accent.DEFAULT.key());
            assertThat(model.fault("green")).contains("six digits");
            assertThat(model.fault("#FFEE88")).contains("Too light");
            assertThat(model.fault("#0E6B5C")).isEmpty();
            assertThat(model.told("#0E6B5C")).isEmpty();
            assertThat(model.told("D08A00")).isEmpty();
            assertThat(model.told("#C07A00")).contains("darker");

            model.colourProperty().set("2f4b7c");
            model.hoursProperty().set("Tuesday to Saturday\n9.30 to 19.00");
            model.goldProperty().set(model.silverProperty().get());
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
            model.goldProperty().set(Money.euros(900));
            model.save();
            assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.DONE);

            var notes = office.shop().settings();
            assertThat(Accent.of(notes::get)).isEqualTo(Accent.BLUE);
            assertThat(Tiers.of(notes::get).gold()).isEqualTo(Money.euros(900));
            assertThat(PaperTexts.of(notes::get).hours()).startsWith("Tuesday");
        }
    }
}
