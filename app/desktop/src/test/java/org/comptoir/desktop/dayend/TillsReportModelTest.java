package org.comptoir.desktop.dayend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Posted;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.TillsReportTable;
import org.comptoir.shop.invoicing.ConsumerReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TillsReportModelTest {

    @TempDir
    Path folder;

    private ScreenFixture office;
    private TillsReportModel model;

    @BeforeEach
    void sell() {
        office = ScreenFixture.founded(folder, Language.FRENCH).stocked();
        office.shop().tills().registerSimulated("Caisse 2", "test");
        office.sell("A1", 2, true);
        model = new TillsReportModel(
                office.context(Language.ENGLISH),
                office.shop().counter().tillsReports(),
                new ConsumerReport(office.shop()),
                office.shop().settings(),
                () -> office.shop().till().day(office.shop().clock().instant()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void addsTheTillsOfTheDayUp() {
        model.show(model.today(), model.today());

        assertThat(model.rows())
                .filteredOn(row -> row.figure().equals("Sales"))
                .extracting(TillsReportTable.Row::till, TillsReportTable.Row::amount)
                .containsExactly(
                        tuple("A, 1", Money.euros(13)),
                        tuple("B, Caisse 2", Money.ZERO),
                        tuple("All tills", Money.euros(13)));
        assertThat(model.paper().rows()).hasSameSizeAs(model.rows());
    }

    @Test
    void reportsWhatConsumersBoughtInTheFrenchForm() {
        assertThat(model.isReporting()).as("a French shop").isTrue();
        model.show(model.today().withDayOfMonth(1), model.today());
        var out = new ByteArrayOutputStream();

        model.withDays((first, last) ->
                assertThat(model.report(office.owner(), first, last, out)).isEqualTo(1));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<CategoryCode>TLB1</CategoryCode>");
        model.show(model.today(), model.today().minusDays(1));
        model.withDays((first, last) -> fail("no days"));
        assertThat(model.messages().posted()).hasSize(1);
    }

    @Test
    void asksForDaysInTheirOrder() {
        model.show(model.today(), model.today().minusDays(1));

        assertThat(model.messages().posted()).extracting(Posted::level).containsExactly(Level.WARNING);
        assertThat(model.rows()).isEmpty();
    }
}
