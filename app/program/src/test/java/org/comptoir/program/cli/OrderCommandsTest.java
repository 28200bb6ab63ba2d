package org.comptoir.program.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.orders.OrderDraft;
import org.comptoir.pos.orders.OrderResult;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.till.OrderNumber;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.OrderTaking;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quotes, goods put aside and the waiting list, the way another program would ask for them.
class OrderCommandsTest {

    private static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Owner", Role.OWNER);

    @TempDir
    static Path home;

    private static CommandShop shop;

    @BeforeAll
    static void createAShop() throws IOException {
        shop = CommandShop.create(home);
        var lefevre = shop.lefevre();
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var customer = open.customerFile().customers().byNumber(lefevre).orElseThrow();
            keep(open, customer, OrderNumber.Kind.QUOTE);
            var aside = keep(open, customer, OrderNumber.Kind.PUT_ASIDE);
            var deposit =
                    open.counter().orderDesk().deposit(aside, Money.euros(5)).orElseThrow();
            open.counter()
                    .checkout()
                    .complete(
                            Basket.EMPTY.with(deposit),
                            List.of(new Tender.Cash(Money.euros(5))),
                            OWNER,
                            UUID.randomUUID());
            var tea = open.counter().catalogue().byCode("TEA").orElseThrow();
            open.counter().waitingList().add(OWNER, customer.id(), tea.id(), Quantity.ONE, "vert");
        }
    }

    private static SalesOrder keep(OpenShop open, Customer customer, OrderNumber.Kind kind) {
        var counter = open.counter();
        var tea = counter.catalogue().byCode("TEA").orElseThrow();
        var basket = counter.register()
                .ringUp(Basket.EMPTY, tea, Quantity.of(2))
                .orThrow()
                .withCustomer(new SaleCustomer(customer.id(), customer.displayName()));
        var draft = new OrderDraft(
                kind,
                basket,
                counter.checkout().priceBook(open.till().zone()),
                counter.orders().today().plusDays(30),
                "",
                "");
        return ((OrderResult.Kept) counter.orders().keep(OWNER, draft)).order();
    }

    @Test
    void listsAndShowsWhatWasAgreed() {
        var all = shop.run("orders", "list", "--json").json();
        assertThat(all.findValuesAsText("number")).containsExactly("QA-000001", "PA-000001");
        var aside = shop.run("orders", "list", "--kind", "put-aside", "--search", "lefevre", "--json")
                .json();
        assertThat(aside).hasSize(1);
        var total = aside.get(0).get("total").decimalValue();
        assertThat(aside.get(0).get("rest").decimalValue()).isEqualByComparingTo(total.subtract(BigDecimal.valueOf(5)));
        assertThat(shop.run("orders", "list", "--expired", "--json").json()).isEmpty();
        assertThat(shop.run("orders", "show", "pa1").out()).contains("PA-000001", "Deposit");
        assertThat(shop.run("orders", "show", "PA-000099").code()).isEqualTo(1);
        assertThat(shop.run("orders", "list", "--kind", "gift").code()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsLeftOfWhatWasSoldInPart() throws IOException {
        OrderNumber number;
        var lefevre = shop.lefevre();
        try (var open = OpenShop.open(shop.folder(), Clock.systemUTC())) {
            var counter = open.counter();
            var customer = open.customerFile().customers().byNumber(lefevre).orElseThrow();
            number = keep(open, customer, OrderNumber.Kind.QUOTE).number();
            var taken = (OrderTaking.Taken) counter.orderDesk().take(number);
            var one = Basket.EMPTY.with(taken.lines().getFirst().with(Quantity.ONE));
            var price =
                    one.price(counter.checkout().priceBook(open.till().zone())).total();
            counter.checkout().complete(one, List.of(new Tender.Card(price)), OWNER, UUID.randomUUID());
            counter.orders().withdraw(OWNER, number);
        }

        assertThat(shop.run("orders", "show", number.toString()).out()).contains("sold in part", "1 taken");
        var json = shop.run("orders", "show", number.toString(), "--json").json();
        assertThat(json.get("sales")).hasSize(1);
        assertThat(json.get("lines").get(0).get("delivered").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void printsTheirPapers() {
        var quote = home.resolve("quote.pdf");
        var label = home.resolve("label.pdf");

        assertThat(shop.run("print", "quote", "QA-000001", "--to", quote.toString())
                        .code())
                .isZero();
        assertThat(shop.run("print", "put-aside", "PA-000001", "--to", label.toString())
                        .code())
                .isZero();
        assertThat(quote).isNotEmptyFile();
        assertThat(label).isNotEmptyFile();
        assertThat(shop.run(
                                "print",
                                "quote",
                                "PA-000001",
                                "--to",
                                home.resolve("no.pdf").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void tellsWhomToCall() {
        var waiting = shop.run("waiting", "list", "--json").json();
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).get("phone").asText()).isNotEmpty();
        var pdf = home.resolve("call.pdf");
        assertThat(shop.run("waiting", "list", "--to-call", "--pdf", pdf.toString())
                        .code())
                .isZero();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void writesBothListsAsTables() throws IOException {
        var waiting = home.resolve("waiting.csv");
        var orders = home.resolve("orders.xlsx");

        assertThat(shop.run("waiting", "list", "--file", waiting.toString()).code())
                .isZero();
        assertThat(shop.run("orders", "list", "--file", orders.toString()).code())
                .isZero();

        assertThat(Files.readString(waiting)).contains("Lefèvre", "vert");
        assertThat(orders).isNotEmptyFile();
        assertThat(shop.run(
                                "waiting",
                                "list",
                                "--file",
                                home.resolve("waiting.doc").toString())
                        .code())
                .isEqualTo(1);
    }
}
