package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that was just created.
class FirstDayTest {

    @TempDir
    Path folder;

    @Test
    void offersTheArticlesUntilThereAreSome() {
        try (var office = ScreenFixture.founded(folder, Language.ITALIAN)) {
            var till = new TillController(office.context(Language.ITALIAN), office.shop(), () -> null);

            till.refresh();
            assertThat(till.catalogue().model().nothingToSellProperty().get()).isTrue();
            till.catalogue().accept(new CatalogueRequest.OpenArticles());
            assertThat(office.navigator().articles()).isEqualTo(1);

            office.stocked();
            till.refresh();
            assertThat(till.catalogue().model().nothingToSellProperty().get()).isFalse();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
