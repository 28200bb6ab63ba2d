package org.comptoir.app.sell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.app.office.Office;
import org.comptoir.app.office.Voice;
import org.comptoir.app.sell.counter.SellModel;
import org.comptoir.app.sell.counter.SellRequest;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that was founded a minute ago.
class FirstDayTest {

    @TempDir
    Path folder;

    @Test
    void leadsToTheArticlesUntilThereAreSome() {
        try (var office = Office.founded(folder, Language.ITALIAN)) {
            List<String> asked = new ArrayList<>();
            var model = new SellModel();
            var at = new Workplace(
                    office.shop(), office::owner, office.tasks(), office.formats(Language.ITALIAN), new Voice());
            var selling = new Selling(
                    at,
                    model,
                    new Selling.Ways(
                            voucher -> {},
                            sale -> {},
                            () -> {},
                            customer -> {},
                            code -> {},
                            () -> asked.add("articles"),
                            () -> true));

            selling.refresh();
            assertThat(model.nothingToSellProperty().get()).isTrue();
            selling.accept(new SellRequest.OpenArticles());
            assertThat(asked).containsExactly("articles");

            office.stocked();
            selling.refresh();
            assertThat(model.nothingToSellProperty().get()).isFalse();
            assertThat(office.mishaps()).isEmpty();
        }
    }
}
