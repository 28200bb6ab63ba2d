package org.comptoir.desktop.customers.debts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.desktop.customers.CustomersScreen;
import org.comptoir.desktop.customers.PeopleShop;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.shell.Screens;
import org.comptoir.desktop.ui.theme.Brightness;
import org.comptoir.desktop.ui.theme.TextSize;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three customers owe: one for long, one since a month, one whose purchase is not due yet.
class DebtorsPageTest {

    private static final List<Shot> SHOTS = List.of(
            new Shot(1024, 700, Brightness.LIGHT, TextSize.NORMAL),
            new Shot(1366, 768, Brightness.DARK, TextSize.NORMAL));

    @TempDir
    static Path folder;

    private static PeopleShop people;

    @BeforeAll
    static void open() {
        Screenshots.start();
        people = new PeopleShop(folder.resolve("shop"));
        var company = people.add(CustomerDetails.company("Hôtel des Tanneurs"));
        lend(company, "Draps", "1240.00", 150);
        lend(company, "Nappe", "86.50", 12);
        people.shop.customerFile().accounts().limit(people.owner, company.id(), Money.euros(1300));
        lend(people.elodie(), "Torchons", "64.90", 45);
        lend(
                people.person("Jean-Baptiste", "de La Rochefoucauld-Liancourt", "04 65 71 20 77", "Ansouis"),
                "Savon",
                "18.00",
                3);
    }

    private static void lend(Customer customer, String article, String amount, int daysAgo) {
        people.shop.customerFile().accounts().limit(people.owner, customer.id(), Money.euros(1400));
        people.sell(
                customer,
                PeopleShop.NOW.minus(Duration.ofDays(daysAgo)),
                article,
                amount,
                new Tender.OnAccount(Money.of(amount)));
    }

    @AfterAll
    static void close() {
        people.close();
        assertThat(people.errors).isEmpty();
    }

    @Test
    void fitsInEveryWindow() {
        for (var language : Language.values()) {
            for (var shot : SHOTS) {
                var name = "debtors-%s-%d.png".formatted(language.code(), shot.width());
                assertThat(Screenshots.take(Path.of("target", "pictures", name), shot, () -> {
                            var shell = people.shell(language, new Screens());
                            var page = new DebtorsPage(
                                    people.context(language, people.tasks(), shell.messages()), people.shop, () -> {});
                            page.begin();
                            HBox.setHgrow(page, Priority.ALWAYS);
                            return page;
                        }))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void listsRemindsAndTakesItBack() {
        Screenshots.onScreen(() -> {
            var page = new DebtorsPage(people.context(Language.FRENCH), people.shop, () -> {});
            page.begin();
            var model = page.model();
            assertThat(model.debtors()).hasSize(3);
            var due = model.dueProperty().get();
            assertThat(due)
                    .extracting(one -> one.debtor().customer().displayName())
                    .containsExactly("Élodie Durand-Lefèvre", "Hôtel des Tanneurs");
            var out = new ByteArrayOutputStream();
            assertThat(model.letters(people.owner, due, out)).isEqualTo(2);
            assertThat(out.size()).isPositive();
            assertThat(model.statements(people.owner, new ByteArrayOutputStream()))
                    .isEqualTo(3);
            assertThat(model.export(people.owner, TableKind.CSV, new ByteArrayOutputStream()))
                    .isEqualTo(3);

            model.reminded();
            assertThat(model.dueProperty().get()).isEmpty();
            assertThat(asked(due)).isEqualTo(1);
            Optional.ofNullable(people.messages.posted().getLast().message().undo())
                    .orElseThrow()
                    .run();
            assertThat(model.dueProperty().get()).hasSize(2);
            assertThat(asked(due)).isZero();

            model.open(model.debtors().getFirst());
            return true;
        });
    }

    private static long asked(List<ReminderProposal> due) {
        var first = due.getFirst().debtor().customer().id();
        return people.shop.customerFile().timeline().forCustomer(people.owner, first, 50).stream()
                .filter(TimelineEntry.PaymentAsked.class::isInstance)
                .count();
    }

    @Test
    void offersNoPapersToWhoMayNotTakeThemOut() {
        Screenshots.onScreen(() -> {
            people.signedIn.set(new SignedInStaff(people.owner.id(), "Nadia", Role.CASHIER));
            var screen = new CustomersScreen(people.context(Language.FRENCH), people.shop);
            screen.onShow();
            screen.debtors();
            var page = new DebtorsPage(people.context(Language.FRENCH), people.shop, () -> {});
            page.begin();
            assertThat(page.model().mayTakeOut()).isFalse();
            assertThat(page.model().mayRemind()).isFalse();
            assertThat(page.model().debtors()).hasSize(3);
            people.signedIn.set(people.owner);
            return true;
        });
    }
}
