package org.comptoir.shop.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayCount;
import org.comptoir.pos.closing.TenderCount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.OwnerDuties;
import org.comptoir.shop.open.Program;
import org.comptoir.shop.open.ShopFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A soap was sold for 6.50 in cash.
class EndOfDayTest {

    @TempDir
    Path home;

    private Path folder;
    private ShopFixture fixture;
    private EndOfDay endOfDay;

    @BeforeEach
    void open() {
        folder = home.resolve("shop");
        fixture = ShopFixture.in(folder).open().withStock();
        fixture.sell("A1", 1, true);
        endOfDay = new EndOfDay(fixture.shop(), new DocumentPrinter(fixture.shop(), Program.nameAndVersion()));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CloseResult close(String counted, @Nullable Money nextFloat, String reason) {
        return endOfDay.close(fixture.owner(), CashCount.ofTotal(Money.of(counted)), nextFloat, reason);
    }

    private DayClosing closed(String counted, @Nullable Money nextFloat, String reason) {
        var result = close(counted, nextFloat, reason);
        assertThat(result).isInstanceOf(CloseResult.Closed.class);
        return ((CloseResult.Closed) result).closing();
    }

    @Test
    void leavesWhatThereWasThisMorningWhereNothingElseIsSaid() {
        closed("6.50", Money.euros(5), "");

        assertThat(closed("5.00", null, "").nextFloat()).isEqualTo(Money.euros(5));
        assertThat(closed("3.00", null, "Monnaie").nextFloat()).isEqualTo(Money.euros(3));
    }

    @Test
    void closesADrawerThatDiffersOnlyWithAReason() {
        assertThat(close("6.00", null, "")).isEqualTo(new CloseResult.ReasonMissing(Money.of("-0.50")));
        assertThat(closed("6.00", null, "Rendu de trop").difference()).isEqualTo(Money.of("-0.50"));
    }

    @Test
    void writesTheReportIntoTheShopsFolderWithoutAPrinter() {
        var closing = closed("6.50", null, "");

        var file = folder.resolve("papers").resolve("Z-A-1.pdf");
        assertThat(endOfDay.print(closing)).isEqualTo(new DocumentResult.Written(file));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void writesTheReportWhereItIsAskedFor() {
        var file = home.resolve("z.pdf");

        assertThat(endOfDay.write(closed("6.50", null, ""), file)).isEqualTo(new DocumentResult.Written(file));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void printsTheReportByTheReceiptPrinter() throws IOException {
        var device = Files.createFile(home.resolve("lp0"));
        fixture.shop()
                .changeMachine(
                        fixture.owner(),
                        settings -> settings.with(new PrinterSettings("device", device.toString(), true)));

        assertThat(endOfDay.print(closed("6.50", null, ""))).isEqualTo(new DocumentResult.Printed());
        assertThat(device).isNotEmptyFile();
    }

    @Test
    void writesTheReportWhenThePrinterFails() {
        fixture.shop()
                .changeMachine(
                        fixture.owner(),
                        settings -> settings.with(new PrinterSettings(
                                "device", home.resolve("unplugged/lp0").toString(), true)));

        assertThat(endOfDay.print(closed("6.50", null, ""))).isInstanceOf(DocumentResult.Written.class);
    }

    @Test
    void leavesTheDayClosedWhenTheReportCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("papers"), "a file, no folder");
        var closing = closed("6.50", null, "");

        assertThat(endOfDay.print(closing)).isInstanceOf(DocumentResult.NotWritten.class);
        assertThat(fixture.shop().counter().dayEnd().lastClosings(1)).containsExactly(closing);
    }

    @Test
    void readsTheDayWithoutClosingIt() {
        assertThat(endOfDay.printReading(fixture.owner())).isInstanceOf(DocumentResult.Written.class);

        assertThat(fixture.shop().counter().dayEnd().isDayOpen()).isTrue();
    }

    @Test
    void tellsOfADayThatWasNotClosedFromTheNextDayOn() {
        var formats = new Formats(Language.ENGLISH, ZoneId.of("Europe/Paris"));
        var other = home.resolve("other");
        SignedInStaff owner;
        try (var today = ShopFixture.in(other).open().withStock()) {
            today.sell("A1", 1, true);
            owner = today.owner();
            assertThat(new OwnerDuties(today.shop(), formats).pending(owner))
                    .noneMatch(duty -> duty.contains("was not closed"));
        }
        try (var tomorrow = OpenShop.open(other, Clock.offset(ShopFixture.EVENING, Duration.ofHours(14)))) {
            assertThat(new OwnerDuties(tomorrow, formats).pending(owner))
                    .anyMatch(duty -> duty.contains("was not closed"));
        }
    }

    @Test
    void countsNotesCardsAndCashThatWasMoved() {
        var desk = new CashDesk(fixture.shop(), new DocumentPrinter(fixture.shop(), Program.nameAndVersion()));
        var order = new CashMovements.Order(CashMovementKind.CHANGE_BROUGHT, Money.euros(50), "");
        var moved = ((CashMoveResult.Moved) desk.move(fixture.owner(), order, null)).movement();
        var slip = folder.resolve("papers").resolve("C-A-1.pdf");
        assertThat(desk.print(moved)).isEqualTo(new DocumentResult.Written(slip));
        assertThat(slip).isNotEmptyFile();

        var pieces = CashCount.of(Map.of(Money.euros(50), 1, Money.euros(5), 1, Money.of("0.50"), 3));
        var card = new TenderCount(TenderKind.CARD, Money.euros(2), "ticket d’hier");
        var result = endOfDay.close(fixture.owner(), new DayCount(pieces, "", List.of(card)), Money.euros(50));

        assertThat(result).isInstanceOfSatisfying(CloseResult.Closed.class, closed -> {
            assertThat(closed.closing().difference()).isEqualTo(Money.ZERO);
            assertThat(closed.closing().counts()).containsExactly(card);
            assertThat(closed.closing().takenOut()).isEqualTo(Money.of("6.50"));
        });
        assertThat(fixture.shop()
                        .verifier()
                        .verify(fixture.owner(), entries -> {})
                        .isSound())
                .isTrue();
    }

    @Test
    void keepsABackupOfTheDay() {
        closed("6.50", null, "");

        assertThat(endOfDay.backUp(fixture.owner()))
                .isInstanceOfSatisfying(
                        BackupResult.BackedUp.class,
                        made -> assertThat(made.backup().file())
                                .isNotEmptyFile()
                                .hasParent(folder.resolve("backups")));
    }

    @Test
    void leavesTheDayClosedWhenThereCanBeNoBackup() throws IOException {
        var closing = closed("6.50", null, "");
        Files.writeString(folder.resolve("backups"), "a file, no folder");

        assertThat(endOfDay.backUp(fixture.owner())).isInstanceOf(BackupResult.NotBackedUp.class);
        assertThat(fixture.shop().counter().dayEnd().lastClosings(1)).containsExactly(closing);
    }
}
