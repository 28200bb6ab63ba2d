package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.vouchers.VoucherCode;
import org.junit.jupiter.api.Test;

class ScanReaderTest {

    @Test
    void readsCodesPrintedByTheShop() {
        var card = new ShopCode(ShopCode.Kind.CUSTOMER_CARD, "100042").text();
        assertThat(ScanReader.read(card)).isEqualTo(new Scanned.CustomerCard("100042", card));
        var old = new ShopCode(ShopCode.Kind.TICKET, "731").text();
        assertThat(ScanReader.read(old))
                .as("printed before there were several tills")
                .isEqualTo(new Scanned.TicketCode(new SaleNumber(TillId.FIRST, 731), old));
        var sale = new SaleNumber(new TillId("B"), 123);
        var ticket = ShopCode.ofTicket(sale).text();
        assertThat(ScanReader.read(ticket)).isEqualTo(new Scanned.TicketCode(sale, ticket));
    }

    @Test
    void keepsTheCodeItselfWhateverItSeemsToSay() {
        var card = card(100_042);
        var ticket = new ShopCode(ShopCode.Kind.TICKET, "731").text();
        var voucher = VoucherCode.read("00000000000000000").orElseThrow();

        assertThat(List.of("3017620422003", card, ticket, voucher.scanned(), "V00000000000000001", "a b"))
                .allSatisfy(
                        code -> assertThat(ScanReader.read("]C1" + code).text()).isEqualTo(code));
    }

    @Test
    void doesNotMistakeAnArticleCodeForATicket() {
        var article = new ShopCode(ShopCode.Kind.TICKET, "EE12").text();

        assertThat(ScanReader.read(article)).isEqualTo(new Scanned.ArticleCode(article));
    }

    @Test
    void readsVouchersAsPrinted() {
        var voucher = VoucherCode.read("00000000000000000").orElseThrow();

        assertThat(ScanReader.read(voucher.scanned())).isEqualTo(new Scanned.VoucherCode(voucher));
        assertThat(ScanReader.read(voucher.scanned().toLowerCase(Locale.ROOT)))
                .isEqualTo(new Scanned.VoucherCode(voucher));
        assertThat(ScanReader.read(voucher.grouped())).isEqualTo(new Scanned.VoucherCode(voucher));
        assertThat(ScanReader.read("V00000000000000001")).isEqualTo(new Scanned.DamagedVoucher("V00000000000000001"));
        assertThat(ScanReader.read("0000-0000-0000-0000-1"))
                .isEqualTo(new Scanned.DamagedVoucher("0000-0000-0000-0000-1"));
        assertThat(ScanReader.read("VASE-BLEU")).isEqualTo(new Scanned.ArticleCode("VASE-BLEU"));
        assertThat(ScanReader.read("00000000000000000")).isEqualTo(new Scanned.ArticleCode("00000000000000000"));
    }

    @Test
    void doesNotMistakeAWordForACode() {
        var words = List.of("Dupont", "CANARD", "tabliers", "vinaigrettesdupays", "0639981234", "ABC123");

        assertThat(words).noneMatch(ScanReader::hasValidCheckCharacter);
        assertThat(List.of("3017620422003", "V00000000000000000", card(100_042), "\"à&è-éà'ééàà\""))
                .allMatch(ScanReader::hasValidCheckCharacter);
    }

    private static String card(int number) {
        return new ShopCode(ShopCode.Kind.CUSTOMER_CARD, Integer.toString(number)).text();
    }

    @Test
    void treatsAnyOtherCodeAsAnArticle() {
        assertThat(ScanReader.read("3017620422003\r")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("3017620422004")).isEqualTo(new Scanned.ArticleCode("3017620422004"));
        assertThat(ScanReader.read("]E03017620422003")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("LOT/7-b")).isEqualTo(new Scanned.ArticleCode("LOT/7-b"));
    }

    @Test
    void distinguishesTextFromCodes() {
        assertThat(ScanReader.read("")).isEqualTo(new Scanned.Unknown(""));
        assertThat(ScanReader.read("thé vert")).isEqualTo(new Scanned.Unknown("thé vert"));
        assertThat(ScanReader.read("9".repeat(41))).isInstanceOf(Scanned.Unknown.class);
    }

    @Test
    void correctsDigitsFromAFrenchKeyboard() {
        assertThat(ScanReader.read("\"à&è-éàçé&\"((")).isEqualTo(new Scanned.Unknown("\"à&è-éàçé&\"(("));
        assertThat(ScanReader.read("\"à&è-éà'ééàà\"")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("ç-\"_(àè'")).isEqualTo(new Scanned.ArticleCode("96385074"));
    }

    @Test
    void detectsEveryMistypedCharacterOfAShopCode() {
        for (var text : someCards()) {
            for (var i = 0; i < text.length(); i++) {
                for (var c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                    if (c != text.charAt(i)) {
                        assertThat(ShopCode.read(text.substring(0, i) + c + text.substring(i + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void detectsNearlyAllSwappedCharactersOfAShopCode() {
        var swaps = someCards().stream().flatMap(ScanReaderTest::swapped).toList();

        assertThat(swaps).filteredOn(swap -> ShopCode.read(swap).isPresent()).hasSizeLessThan(swaps.size() / 50);
    }

    private static List<String> someCards() {
        return new Random(7)
                .ints(200, 0, 1_000_000)
                .mapToObj(number -> new ShopCode(ShopCode.Kind.CUSTOMER_CARD, "1" + number).text())
                .toList();
    }

    private static Stream<String> swapped(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> text.charAt(i) != text.charAt(i - 1))
                .mapToObj(i -> text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
    }

    @Test
    void matchesThePublishedExampleOfTheAlgorithm() {
        assertThat(ShopCode.isValid("A12425GABC1234002M")).isTrue();
        assertThat(ShopCode.isValid("A12425GABC1234002N")).isFalse();
    }

    @Test
    void checksEanAndUpc() {
        assertThat(Ean.isValid("3017620422003")).isTrue();
        assertThat(Ean.isValid("3017620422004")).isFalse();
        assertThat(Ean.isValid("96385074")).isTrue();
        assertThat(Ean.isValid("036000291452")).isTrue();
        assertThat(Ean.hasForm("301762042200٣")).isFalse();
    }
}
