package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

    /// Never change: shops have entries signed over exactly these bytes.
    @Test
    void writesVersionOneUnchanged() {
        var text = CanonicalText.version(1)
                .put("sold", Instant.parse("2026-11-22T06:25:00.120Z"))
                .put("day", LocalDate.of(2026, 11, 22))
                .put("name", "Café « Chez Zoé » = 3\\4\n5\t😀")
                .put("total", Money.of("-12.50"))
                .put("quantity", Quantity.of("0.350"))
                .put("rate", Percent.of("5.5"))
                .text();

        assertThat(text)
                .isEqualTo("version=1\nsold=2026-11-22T06:25:00.120Z\nday=2026-11-22\n"
                        + "name=Café « Chez Zoé » = 3\\\\4\\n5\\u0009😀\ntotal=-1250\nquantity=350\nrate=550\n");
    }

    /// Never change: shops have entries signed over exactly these bytes.
    @Test
    void signsVersionOneUnchanged() {
        var entry = new JournalEntry(
                TillId.FIRST,
                Chain.SALES,
                2,
                Instant.parse("2026-11-22T06:25:00Z"),
                "sale",
                "version=1\ntotal=100\n",
                "b");

        assertThat(new ChainLink(1, "a", "d").signedText(entry))
                .isEqualTo("version=1\nchain=SALES\nnumber=2\nrecorded=2026-11-22T06:25:00Z\nkind=sale\n"
                        + "previous=a\nprevious.digest=d\ncontent=version=1\\ntotal=100\\n\n");
        assertThat(new ChainLink(1, "a", "d").then(entry))
                .isEqualTo(new ChainLink(2, "b", "re0lhDo-4hElxMfpjKVGWcLAPho003umGjT3N9UdGLg"));
    }

    /// Never change: used by the entries of every till but the first.
    @Test
    void includesTheTillInEntriesOfOtherTills() {
        var entry = new JournalEntry(
                new TillId("B"), Chain.SALES, 2, Instant.parse("2026-11-22T06:25:00Z"), "sale", "version=1\n", "b");

        assertThat(new ChainLink(1, "a", "d").signedText(entry))
                .isEqualTo("version=2\ntill=B\nchain=SALES\nnumber=2\nrecorded=2026-11-22T06:25:00Z\nkind=sale\n"
                        + "previous=a\nprevious.digest=d\ncontent=version=1\\n\n");
    }

    @Test
    void writesTheSameInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CanonicalText.version(1)
                            .put("total", 1234567)
                            .put("text", "\u0001")
                            .text())
                    .isEqualTo("version=1\ntotal=1234567\ntext=\\u0001\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\\", "\\n", "\n", "a=b\nc=d", "\u0000", "\ud800", "\udc00x\ud83d", "😀", "\\u0041", "\r\n"})
    void readsBackWhatItWrote(String value) {
        assertThat(CanonicalText.read(
                        CanonicalText.version(1).put("value", value).text()))
                .isEqualTo(Map.of("version", "1", "value", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "customer.id", "line.client", "", "1a", "A", "a b", "a=b", "a\nb"})
    void refusesCustomerAndInvalidKeys(String key) {
        assertThatThrownBy(() -> CanonicalText.version(1).put(key, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADuplicateKey() {
        assertThatThrownBy(() -> CanonicalText.version(1).put("version", 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=b", "a=1\na=2", "a=\\x", "a=\\", "a=\\u12"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> CanonicalText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
