package org.comptoir.desktop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.customers.customer.CreateResult;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.desktop.office.PageShots;
import org.comptoir.desktop.office.ScreenFixture;
import org.comptoir.desktop.offscreen.LayoutProblem;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.Screenshots.Shot;
import org.comptoir.desktop.sales.SalesScreen;
import org.comptoir.desktop.shell.Destination;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.orders.OrderSelection.Stage;
import org.comptoir.pos.orders.OrderState;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.orders.WaitingState;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.scan.ScanReader;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.OrderNumber.Kind;
import org.comptoir.shop.selling.WaitingStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lists beside the sales: what they do, and how they look in every language, in small and large windows and
/// letters.
class OrderPagesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    private static Customer customer(ScreenFixture office, String given, String family) {
        var result = office.shop()
                .customerFile()
                .customers()
                .create(office.owner(), CustomerDetails.person(PersonName.of(given, family)));
        return ((CreateResult.Created) result).customer();
    }

    private static SalesOrder keep(ScreenFixture office, Kind kind, Customer customer, String... codes) {
        var counter = office.shop().counter();
        var basket = Basket.EMPTY;
        for (var code : codes) {
            basket = counter.register()
                    .ringUp(basket, office.article(code), Quantity.ONE)
                    .orThrow();
        }
        var book = counter.checkout().priceBook(office.shop().till().zone());
        var today = counter.orders().today();
        var result = counter.orders()
                .keep(
                        office.owner(),
                        new OrderDraft(
                                kind,
                                basket.withCustomer(new SaleCustomer(customer.id(), customer.displayName()))
                                        .withDiscount(new ShareOff(Percent.whole(10), "")),
                                book,
                                today.plusDays(30),
                                "emballage cadeau, sans prix",
                                kind == Kind.PUT_ASIDE ? "B 4" : ""));
        return ((OrderResult.Kept) result).order();
    }

    private static void deposit(ScreenFixture office, SalesOrder order, Money amount) {
        var counter = office.shop().counter();
        var line = counter.orderDesk().deposit(order, amount).orElseThrow();
        counter.checkout()
                .complete(Basket.EMPTY.with(line), List.of(new Tender.Card(amount)), office.owner(), UUID.randomUUID());
    }

    /// Two orders and two who wait, the goods of one of whom are in.
    private static SalesOrder fill(ScreenFixture office) {
        var mireille = customer(office, "Mireille", "Dumas-Faucher de la Tour");
        var paul = customer(office, "Paul", "Garnier");
        var aside = keep(office, Kind.PUT_ASIDE, mireille, "A1", "A2", "A3");
        deposit(office, aside, Money.euros(5));
        keep(office, Kind.QUOTE, paul, "A4");
        var waiting = office.shop().counter().waitingList();
        waiting.add(office.owner(), paul.id(), office.article("A1").id(), Quantity.ONE, "avant samedi");
        waiting.add(office.owner(), mireille.id(), office.article("A2").id(), Quantity.of(9_000), "");
        office.shop().customerFile().search().prepare(read -> {});
        return aside;
    }

    private static SalesScreen screen(ScreenContext context, ScreenFixture office) {
        return new SalesScreen(context, office.shop());
    }

    @Test
    void findsSellsExtendsAndWithdraws() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            var aside = fill(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var screen = shown.screen();
                screen.openOrders("");
                var model = screen.orders().page().model();
                assertThat(model.shown()).hasSize(2);
                model.queryProperty().set("dumas");
                assertThat(model.shown()).extracting(SalesOrder::number).containsExactly(aside.number());

                var code = ShopCode.ofOrder(aside.number()).text();
                assertThat(screen.scanned(ScanReader.read(code))).isTrue();
                assertThat(model.openedProperty().get().number()).isEqualTo(aside.number());
                assertThat(ScreenFixture.words(shown.window())).contains("Reste à payer");

                ScreenFixture.press(shown.window(), "À la caisse");
                assertThat(office.navigator().orders()).containsExactly(aside.number());
                assertThat(model.deposit(Money.euros(500))).isPresent();
                assertThat(model.deposit(Money.euros(2))).isEmpty();
                assertThat(office.navigator().deposits()).hasSize(1);

                model.extend(aside.lastDay().plusDays(7));
                assertThat(model.openedProperty().get().lastDay())
                        .isEqualTo(aside.lastDay().plusDays(7));
                model.withdraw();
                assertThat(model.openedProperty().get().state()).isInstanceOf(OrderState.Withdrawn.class);
                ScreenFixture.press(shown.window(), "Rendre l’acompte");
                assertThat(office.navigator().returns())
                        .containsExactly(model.openedProperty()
                                .get()
                                .deposits()
                                .getFirst()
                                .sale());
                model.queryProperty().set("");
                assertThat(model.shown()).hasSize(1);
                model.stageProperty().set(Stage.DONE);
                assertThat(model.shown()).extracting(SalesOrder::number).containsExactly(aside.number());
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @Test
    void callsAndServesThoseWhoseGoodsAreIn() {
        try (var office = ScreenFixture.founded(folder, Language.FRENCH).stocked()) {
            fill(office);
            ScreenFixture.onScreen(() -> {
                var shown = office.onWindow(Language.FRENCH, Destination.SALES, context -> screen(context, office));
                var waiting = shown.screen().orders().waiting();
                waiting.begin();
                assertThat(waiting.toBeCalledProperty().get()).isEqualTo(1);
                waiting.add();
                assertThat(waiting.problemProperty().get()).isNotEmpty();
                waiting.searchCustomer("garnier");
                waiting.choose(waiting.customers().getFirst());
                waiting.searchArticle("A3");
                waiting.choose(waiting.articles().getFirst());
                waiting.quantityProperty().set("0");
                waiting.add();
                assertThat(waiting.addingProperty().get()).isTrue();
                waiting.quantityProperty().set("2");
                waiting.add();
                assertThat(waiting.addingProperty().get()).isFalse();
                assertThat(waiting.list()).hasSize(3);

                waiting.shownProperty().set(WaitingStage.TO_CALL);
                var first = waiting.list().getFirst();
                assertThat(first.customer()).contains("Garnier");
                waiting.change(first, WaitingState.CALLED);
                assertThat(waiting.list()).hasSize(1);
                waiting.shownProperty().set(WaitingStage.OPEN);
                waiting.change(waiting.list().getFirst(), WaitingState.SERVED);
                waiting.shownProperty().set(WaitingStage.DONE);
                assertThat(waiting.list()).hasSize(1);
            });
            assertThat(office.mishaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fit(Language language) {
        try (var office = ScreenFixture.founded(folder, language).stocked()) {
            var aside = fill(office);
            for (var shot : PageShots.ALL) {
                var name = language.code() + "-" + PageShots.name(shot);
                assertThat(look(office, language, "list-" + name, shot, screen -> {
                            screen.openOrders("");
                            screen.orders().page().open(aside.number());
                        }))
                        .as("list " + name)
                        .isEmpty();
                assertThat(look(office, language, "waiting-" + name, shot, screen -> {
                            screen.orders().waiting().begin();
                            screen.orders().waiting().cancel();
                        }))
                        .as("waiting " + name)
                        .isEmpty();
                assertThat(look(office, language, "adding-" + name, shot, screen -> {
                            screen.orders().waiting().begin(office.article("A1"));
                        }))
                        .as("adding " + name)
                        .isEmpty();
            }
        }
    }

    private static List<LayoutProblem> look(
            ScreenFixture office, Language language, String name, Shot shot, Consumer<SalesScreen> steps) {
        return Screenshots.take(Path.of("target", "pictures", "orders-" + name + ".png"), shot, () -> {
            var shown = office.onWindow(language, Destination.SALES, context -> screen(context, office));
            steps.accept(shown.screen());
            return shown.window();
        });
    }
}
