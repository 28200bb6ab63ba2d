package org.comptoir.desktop.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.desktop.office.RecordingMessages;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
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
            List<String> asked = new ArrayList<>();
            var model = new TillModel();
            var context = new TillContext(
                    office.shop(),
                    office::owner,
                    office.tasks(),
                    office.formats(Language.ITALIAN),
                    new RecordingMessages());
            var selling = new TicketController(
                    context,
                    model,
                    new TicketController.Ways(
                            voucher -> {},
                            sale -> {},
                            () -> {},
                            customer -> {},
                            code -> {},
                            () -> asked.add("articles"),
                            () -> true));

            selling.refresh();
            assertThat(model.nothingToSellProperty().get()).isTrue();
            selling.accept(new TillRequest.OpenArticles());
            assertThat(asked).containsExactly("articles");

            office.stocked();
            selling.refresh();
            assertThat(model.nothingToSellProperty().get()).isFalse();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
