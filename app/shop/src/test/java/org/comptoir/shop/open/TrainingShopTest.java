package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.outbox.MailSecurity;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.machine.TerminalKind;
import org.comptoir.shop.dayend.EndOfDay;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.email.EmailDesk;
import org.comptoir.shop.email.EmailQueueResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingShopTest {

    /// What was sold, signed and agreed, who the customers are, what is stored of the machine, and what the program
    /// works out anew.
    private static final List<String> LEFT_OUT = List.of(
            "account_movement",
            "account_reminder",
            "agenda_task",
            "appointment",
            "appointment_participant",
            "audit_trail",
            "card_payment",
            "catalogue_change",
            "command_token",
            "consent_proof",
            "counter",
            "customer",
            "customer_account",
            "customer_address",
            "customer_card",
            "customer_change",
            "customer_company",
            "customer_distinct",
            "customer_document",
            "customer_edit",
            "customer_email",
            "customer_extra",
            "customer_import",
            "customer_merge",
            "customer_merge_part",
            "customer_note",
            "customer_phone",
            "customer_photo",
            "customer_relation",
            "customer_tag",
            "customer_value",
            "dav_collection",
            "dav_link",
            "day_closing",
            "day_closing_part",
            "document_content",
            "document_version",
            "email_job",
            "fiscal_document",
            "fiscal_settlement",
            "fiscal_state",
            "household",
            "household_member",
            "import_origin",
            "invoice",
            "journal_chain",
            "journal_entry",
            "lottery_code",
            "loyalty_gift",
            "loyalty_rule",
            "mailing_recipient",
            "mailing_run",
            "merged_customer",
            "open_ticket",
            "order_delivery",
            "order_deposit",
            "order_line",
            "points_balance",
            "points_movement",
            "points_share",
            "sale",
            "sale_attachment",
            "sale_line",
            "sale_line_reduction",
            "sale_payout",
            "sale_return_lock",
            "sale_tax",
            "sale_tender",
            "sales_order",
            "segment",
            "segment_criterion",
            "shop_move",
            "stock_level",
            "stock_movement",
            "till",
            "voucher",
            "voucher_change",
            "voucher_movement",
            "waiting_customer");

    @TempDir
    Path folder;

    private ShopFixture real() {
        return ShopFixture.in(folder.resolve("shop")).open().withStock();
    }

    private static Sale sell(OpenShop shop, SignedInStaff by, String code) {
        var counter = shop.counter();
        counter.catalogue().refresh();
        var article = counter.catalogue().byCode(code).orElseThrow();
        var basket =
                counter.register().ringUp(Basket.EMPTY, article, Quantity.ONE).orThrow();
        var total =
                basket.price(counter.checkout().priceBook(shop.till().zone())).total();
        var result = counter.checkout().complete(basket, List.of(new Tender.Cash(total)), by, UUID.randomUUID());
        return ((CheckoutResult.Completed) result).sale();
    }

    private static void closeDay(OpenShop shop, SignedInStaff by, Sale sale) {
        var endOfDay = new EndOfDay(shop, new DocumentPrinter(shop, "Comptoir"));
        assertThat(endOfDay.close(by, CashCount.ofTotal(sale.total()), null, ""))
                .isInstanceOf(CloseResult.Closed.class);
    }

    private static List<JournalEntry> events(OpenShop shop) {
        return shop.journal().latest(Chain.EVENTS, 1_000);
    }

    private static void assertSound(OpenShop shop, SignedInStaff by) {
        var verification = shop.verifier().verify(by, behind -> {});
        assertThat(verification.isSound()).as("%s", verification).isTrue();
    }

    @Test
    void sellsAndClosesADayWithoutTouchingTheRealShop() {
        try (var fixture = real()) {
            fixture.sell("A1", 2, true);
            fixture.customer(CustomerDetails.person(PersonName.of("Élodie", "Durand-Lefèvre")));
            var shop = fixture.shop();
            var by = fixture.owner();
            var trainings = new TrainingShop(shop);
            var sales = ShopFixture.sales(shop);
            var levels = shop.counter().stock().levels();
            var entries = events(shop).size();

            try (var training = trainings.begin(by)) {
                training.start();
                assertThat(training.isTraining()).isTrue();
                assertThat(training.counter().sales().last(training.till().id()))
                        .isEmpty();
                var sale = sell(training, by, "A1");
                assertThat(sale.number()).hasToString("ZZZ-000001");
                closeDay(training, by, sale);
                assertSound(training, by);
            }
            trainings.end(by.name());

            assertThat(ShopFixture.sales(shop)).isEqualTo(sales);
            assertThat(shop.counter().stock().levels()).isEqualTo(levels);
            assertThat(shop.counter().dayEnd().lastClosings(1)).isEmpty();
            var added = events(shop).subList(0, events(shop).size() - entries).reversed();
            assertThat(added).extracting(JournalEntry::kind).containsExactly("training-begun", "training-ended");
            assertThat(added).allSatisfy(event -> assertThat(event.content()).contains(by.name(), "number 1"));
            assertSound(shop, by);
        }
    }

    @Test
    void hasWhatTheShopOffersAndNobodyItKnows() {
        try (var fixture = real()) {
            fixture.customer(CustomerDetails.person(PersonName.of("Élodie", "Durand-Lefèvre")));
            var shop = fixture.shop();

            try (var training = new TrainingShop(shop).begin(fixture.owner())) {
                training.start();
                var article = fixture.article("A1");
                var same = training.counter().catalogue().byCode("A1").orElseThrow();
                assertThat(same.price()).isEqualTo(article.price());
                assertThat(training.settings().profile())
                        .isEqualTo(shop.settings().profile());
                assertThat(training.settings().taxRates())
                        .isEqualTo(shop.settings().taxRates());
                assertThat(training.staff().active()).isEqualTo(shop.staff().active());
                assertThat(training.counter().stock().levels(List.of(same.id())).get(same.id()))
                        .isEqualTo(Quantity.of(20));
                var people = new ArrayList<String>();
                training.customerFile()
                        .customers()
                        .forEachBatch(batch -> batch.forEach(customer -> people.add(customer.displayName())));
                assertThat(people).hasSize(8).contains("Camille Leçon").doesNotContain("Élodie Durand-Lefèvre");
            }
        }
    }

    @Test
    void reachesNoDrawerAndNoTerminalWhateverIsChosenInIt() {
        try (var fixture = real()) {
            fixture.shop()
                    .changeMachine(
                            fixture.owner(),
                            settings -> settings.with(new PrinterSettings("network", "till-printer", true))
                                    .with(TerminalKind.BY_HAND));

            try (var training = new TrainingShop(fixture.shop()).begin(fixture.owner())) {
                assertThat(training.machine().settings().printer())
                        .isEqualTo(new PrinterSettings("network", "till-printer", false));
                training.changeMachine(
                        fixture.owner(),
                        settings -> settings.with(settings.printer().withDrawer(true))
                                .with(TerminalKind.BY_HAND));
                assertThat(training.machine().settings().printer().drawer()).isFalse();
                assertThat(training.machine().settings().terminal()).isEqualTo(TerminalKind.SIMULATOR);
            }
            assertThat(fixture.shop().machine().settings().printer().drawer()).isTrue();
        }
    }

    @Test
    void sendsNoEmailThoughTheShopDoes() {
        try (var fixture = real()) {
            new MailSettings("localhost", 465, MailSecurity.TLS, "", "", "shop@example.org")
                    .notes()
                    .forEach(fixture.shop().settings()::put);
            try (var training = new TrainingShop(fixture.shop()).begin(fixture.owner())) {
                var desk = new EmailDesk(training, new DocumentPrinter(training, "Comptoir"));
                assertThat(desk.settings().isComplete()).isTrue();
                assertThat(desk.isReady()).isFalse();
                var sale = sell(training, fixture.owner(), "A1");
                assertThat(desk.queue(fixture.owner(), sale, "claire@example.org", () -> 0))
                        .isInstanceOf(EmailQueueResult.InTraining.class);
                assertThat(training.counter().emailOutbox().list()).isEmpty();
            }
        }
    }

    @Test
    void goesOnWhereItWasLeftUntilItIsBegunOver() {
        try (var fixture = real()) {
            var by = fixture.owner();
            var trainings = new TrainingShop(fixture.shop());
            assertThat(trainings.status().isThere()).isFalse();
            Path first;
            try (var training = trainings.begin(by)) {
                training.start();
                sell(training, by, "A1");
                first = training.folder().root();
            }
            try (var training = trainings.begin(by)) {
                training.start();
                assertThat(training.folder().root()).isEqualTo(first);
                assertThat(training.counter().sales().last(TillId.TRAINING)).isPresent();
            }

            assertThat(trainings.reset(by).number()).isEqualTo(2);

            try (var training = trainings.begin(by)) {
                assertThat(training.folder().root()).isNotEqualTo(first);
                assertThat(training.counter().sales().last(TillId.TRAINING)).isEmpty();
            }
            try (var kept = OpenShop.open(first, ShopFixture.EVENING)) {
                assertThat(kept.counter().sales().last(TillId.TRAINING)).isPresent();
                assertSound(kept, by);
            }
            assertThat(events(fixture.shop())).extracting(JournalEntry::kind).contains("training-reset");
        }
    }

    @Test
    void isEndedAtTheNextStartWhereTheProgramWasKilledInIt() {
        try (var fixture = real()) {
            var shop = fixture.shop();
            new TrainingShop(shop).begin(fixture.owner()).close();
        }
        try (var again = OpenShop.open(folder.resolve("shop"), ShopFixture.EVENING)) {
            again.start();
            var last = events(again).getFirst();
            assertThat(last.kind()).isEqualTo("training-ended");
            assertThat(last.content()).contains("number 1, ended without being closed");
        }
        try (var third = OpenShop.open(folder.resolve("shop"), ShopFixture.EVENING)) {
            third.start();
            assertThat(events(third).getFirst().kind()).as("once").isEqualTo("start");
        }
    }

    /// Whoever adds a table says here or in [TrainingCopy#TABLES] whether a training needs its rows.
    @Test
    void everyTableIsCopiedOrLeftOutKnowingly() {
        try (var fixture = real()) {
            var tables = fixture.shop()
                    .database()
                    .read(session -> session.createNativeQuery(
                                    "select lower(tablename) from sys.systables where tabletype = 'T'"
                                            + " and tablename = upper(tablename)",
                                    String.class)
                            .getResultList());
            assertThat(tables).containsAll(TrainingCopy.TABLES);
            assertThat(tables)
                    .filteredOn(table -> !TrainingCopy.TABLES.contains(table))
                    .containsExactlyInAnyOrderElementsOf(LEFT_OUT);
        }
    }

    @Test
    void isMadeAnewWhereOthersWorkInTheShop() {
        try (var fixture = real()) {
            var trainings = new TrainingShop(fixture.shop());
            trainings.begin(fixture.owner()).close();
            fixture.shop().staff().hire(fixture.owner(), "Nadia", Role.CASHIER, "5566".toCharArray());

            try (var training = trainings.begin(fixture.owner())) {
                assertThat(training.staff().active())
                        .extracting(member -> member.name())
                        .contains("Nadia");
            }
            assertThat(trainings.status().number()).isEqualTo(2);
        }
    }

    @Test
    void isRefusedToWhoeverMayNotTrain() {
        try (var fixture = real()) {
            var trainings = new TrainingShop(fixture.shop());
            var cashier = new SignedInStaff(fixture.owner().id(), "Nadia", Role.CASHIER);

            assertThatThrownBy(() -> trainings.begin(cashier)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> trainings.reset(cashier)).isInstanceOf(NotPermitted.class);
            assertThat(folder.resolve("shop").resolve(TrainingShop.FOLDER)).doesNotExist();
        }
    }

    @Test
    void standsBesideAShopOnAServer() {
        var server = ShopFixture.newServerDatabase();
        var by = SignedInStaff.commandLine("test");
        try (var shop = OpenShop.openOnServer(folder.resolve("shop"), server, Clock.systemUTC())) {
            shop.settings().found(ShopProfile.named("Chez Nous", "FR", Language.FRENCH), "Anna", "4711".toCharArray());
            new SampleGoods(shop, by).stock();

            try (var training = new TrainingShop(shop).begin(by)) {
                training.start();
                sell(training, by, "A1");
                assertSound(training, by);
            }
            assertThat(ShopFixture.sales(shop)).isEmpty();
            assertSound(shop, by);
        }
    }
}
