package org.comptoir.shop.devices.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount;
import org.comptoir.pos.pricing.Item.AccountPaymentItem;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.PoleLetters;
import org.comptoir.reports.roll.CodeTable;
import org.comptoir.reports.roll.PoleCommands;
import org.comptoir.shop.devices.ReceiptPrinter;
import org.junit.jupiter.api.Test;

class DisplayMessagesTest {

    private static final Formats FRENCH = new Formats(Language.FRENCH, ZoneId.of("Europe/Paris"));
    private static final Texts TEXTS = Texts.of("display", Language.FRENCH);
    private static final PriceBook BOOK = new PriceBook(LocalDate.of(2026, 3, 7));
    private static final Basket COFFEE = Basket.EMPTY.with(article(1, "Café moulu équitable", "7.90"), Quantity.of(2));
    private static final Basket WITH_CHEESE = COFFEE.with(weighed("Comté d’été", "28.50"), Quantity.of("0.350"));

    private static ArticleItem article(long id, String name, String price) {
        return item(id, name, price, SoldBy.PIECE);
    }

    private static ArticleItem weighed(String name, String price) {
        return item(9, name, price, SoldBy.WEIGHT);
    }

    private static ArticleItem item(long id, String name, String price, SoldBy soldBy) {
        var rate = new TaxRate(new TaxCode("R"), Percent.of("5.5"));
        return new ArticleItem(new ArticleId(id), "A" + id, name, soldBy, false, rate, Money.of(price));
    }

    private static DisplayTicket ticket(Basket basket) {
        return DisplayTicket.of(basket.price(BOOK), TEXTS);
    }

    private static List<String> lines(DisplayMessage message, CodeTable table, boolean isTraining) {
        return new PoleText(new PoleCommands(table), FRENCH, isTraining).lines(message);
    }

    @Test
    void whatIsRungUpIsShownWithTheRunningTotal() {
        var message = DisplayMessage.after(ticket(COFFEE), ticket(WITH_CHEESE));

        assertThat(message).isEqualTo(new DisplayMessage.RungUp(ticket(WITH_CHEESE), 1));
        assertThat(lines(message, CodeTable.WINDOWS_1252, false))
                .containsExactly("0,35 kg Comté d 9,98", "Total        25,78 €")
                .allMatch(line -> line.length() == PoleCommands.COLUMNS);
    }

    @Test
    void aReductionIsShownAsSuch() {
        var reduced = WITH_CHEESE.withDiscount(new Discount.ShareOff(Percent.whole(10)));
        var message = DisplayMessage.after(ticket(WITH_CHEESE), ticket(reduced));

        assertThat(message).isEqualTo(new DisplayMessage.Reduced(ticket(reduced), Money.of("2.58")));
        assertThat(lines(message, CodeTable.CP858, false))
                .containsExactly("Remise       -2,58 €", "Total        23,20 €");
    }

    @Test
    void aTicketThatIsEmptyAgainWelcomesTheNextCustomer() {
        assertThat(DisplayMessage.after(ticket(COFFEE), DisplayTicket.EMPTY)).isEqualTo(DisplayMessage.Welcome.DEFAULT);

        var own = new DisplayMessage.Welcome("Épicerie de la Halle, bonjour à tous");
        assertThat(lines(own, CodeTable.ASCII, false)).containsExactly("   Epicerie de la", "Halle, bonjour a tou");
    }

    @Test
    void whatIsPaidOfAnAccountIsNotTold() {
        var paying = Basket.EMPTY.with(BasketLine.of(new AccountPaymentItem("Compte de Mme Martin", Money.euros(40))));

        assertThat(ticket(paying).lines()).extracting(DisplayLine::name).containsExactly("Règlement");
    }

    @Test
    void aTrainingIsMarkedOnEveryPicture() {
        var due = new DisplayMessage.TotalDue(ticket(COFFEE), Money.of("15.80"));

        assertThat(lines(due, CodeTable.ASCII, true)).containsExactly("     MODE ECOLE", "Total      15,80 EUR");
        assertThat(lines(new DisplayMessage.Closed(), CodeTable.ASCII, true)).contains("     MODE ECOLE");
    }

    @Test
    void changeAndThanksEndTheSale() {
        var change = new DisplayMessage.Thanks(Money.of("15.80"), Money.euros(20), Money.of("4.20"));

        assertThat(lines(change, CodeTable.WINDOWS_1252, false))
                .containsExactly("      Merci !", "Votre monnaie 4,20 €");
    }

    @Test
    void aPoleGetsCommandsAndTwoFullLines() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var way = new ReceiptPrinter.Network(server.getInetAddress().getHostAddress(), server.getLocalPort());

            new PoleDisplay(way, PoleLetters.CP858, FRENCH, false).show(new DisplayMessage.Closed());

            try (var connection = server.accept()) {
                var sent = connection.getInputStream().readAllBytes();
                assertThat(Arrays.copyOf(sent, 11))
                        .containsExactly(0x1B, '@', 0x1B, 't', 19, 0x1F, 0x01, 0x1F, 'C', 0, 0x0C);
                assertThat(sent[11]).isEqualTo((byte) 0x0B);
                assertThat(new String(sent, 12, sent.length - 12, Charset.forName("IBM00858")))
                        .isEqualTo("   Caisse fermée    " + " ".repeat(20));
            }
        }
        assertThat(new String(new PoleCommands(CodeTable.ASCII).show("Ça 5 €", ""), StandardCharsets.US_ASCII))
                .contains("Ca 5 EUR");
    }
}
