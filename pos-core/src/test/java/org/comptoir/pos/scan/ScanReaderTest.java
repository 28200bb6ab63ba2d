package org.comptoir.pos.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScanReaderTest {

    @Test
    void readsWhatTheShopPrints() {
        assertThat(ScanReader.read(new OwnCode(OwnCode.Kind.CUSTOMER_CARD, "100042").text()))
                .isEqualTo(new Scanned.CustomerCard("100042"));
        assertThat(ScanReader.read(new OwnCode(OwnCode.Kind.TICKET, "731").text()))
                .isEqualTo(new Scanned.TicketCode(731));
        var voucher = new OwnCode(OwnCode.Kind.VOUCHER, "0123456789ABCDEFG").text();
        assertThat(ScanReader.read(voucher.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(new Scanned.VoucherCode(voucher));
    }

    @Test
    void takesAnyOtherCodeForAnArticle() {
        assertThat(ScanReader.read("3017620422003\r")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("3017620422004")).isEqualTo(new Scanned.ArticleCode("3017620422004"));
        assertThat(ScanReader.read("]E03017620422003")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("LOT/7-b")).isEqualTo(new Scanned.ArticleCode("LOT/7-b"));
    }

    @Test
    void knowsTextFromCodes() {
        assertThat(ScanReader.read("")).isEqualTo(new Scanned.Unknown(""));
        assertThat(ScanReader.read("thé vert")).isEqualTo(new Scanned.Unknown("thé vert"));
        assertThat(ScanReader.read("9".repeat(41))).isInstanceOf(Scanned.Unknown.class);
    }

    @Test
    void repairsDigitsFromAFrenchKeyboard() {
        assertThat(ScanReader.read("\"à&è-éàçé&\"((")).isEqualTo(new Scanned.Unknown("\"à&è-éàçé&\"(("));
        assertThat(ScanReader.read("\"à&è-éà'ééàà\"")).isEqualTo(new Scanned.ArticleCode("3017620422003"));
        assertThat(ScanReader.read("ç-\"_(àè'")).isEqualTo(new Scanned.ArticleCode("96385074"));
    }

    @Test
    void findsEveryMistypedOrSwappedCharacterOfAnOwnCode() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var text = new OwnCode(OwnCode.Kind.CUSTOMER_CARD, "1" + random.nextInt(1_000_000)).text();
            for (var i = 1; i < text.length(); i++) {
                for (var c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                    if (c != text.charAt(i)) {
                        assertThat(OwnCode.read(text.substring(0, i) + c + text.substring(i + 1))).isEmpty();
                    }
                }
                var swapped = text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1);
                if (!swapped.equals(text)) {
                    assertThat(OwnCode.read(swapped)).isEmpty();
                }
            }
        }
    }

    @Test
    void checksWithThePublishedExampleOfItsAlgorithm() {
        assertThat(OwnCode.holds("A12425GABC1234002M")).isTrue();
        assertThat(OwnCode.holds("A12425GABC1234002N")).isFalse();
    }

    @Test
    void checksEanAndUpc() {
        assertThat(Ean.holds("3017620422003")).isTrue();
        assertThat(Ean.holds("3017620422004")).isFalse();
        assertThat(Ean.holds("96385074")).isTrue();
        assertThat(Ean.holds("036000291452")).isTrue();
        assertThat(Ean.looksLikeOne("301762042200٣")).isFalse();
    }
}
