package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.RecordingNavigator;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.till.catalogue.CatalogueRequest;
import org.comptoir.desktop.till.payment.ReceiptIssuer;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that was founded a minute ago.
class FirstDayTest {

    @TempDir
    Path folder;

    @Test
    void leadsToTheArticlesUntilThereAreSome() {
        try (var office = ScreenFixture.founded(folder, Language.ITALIAN)) {
            var navigator = new RecordingNavigator();
            var context = new TillContext(
                    office.shop(),
                    office::owner,
                    office.tasks(),
                    office.formats(Language.ITALIAN),
                    new RecordingMessages());
            var receipts = new ReceiptIssuer(context, office.papers(), (name, chosen) -> {});
            var till = new TillController(context, receipts, navigator);

            till.refresh();
            assertThat(till.catalogue().model().nothingToSellProperty().get()).isTrue();
            till.catalogue().accept(new CatalogueRequest.OpenArticles());
            assertThat(navigator.jumps()).containsExactly("articles");

            office.stocked();
            till.refresh();
            assertThat(till.catalogue().model().nothingToSellProperty().get()).isFalse();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
