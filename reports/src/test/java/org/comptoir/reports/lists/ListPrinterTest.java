package org.comptoir.reports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @EnumSource
    void theLoyaltyListIsComplete(Language language) {
        var entries = IntStream.range(0, 60)
                .mapToObj(i -> new LoyaltyList.Entry(
                        i == 3 ? "Marie-Élisabeth de La Rochefoucauld-Montbazon (Établissements Dumas)" : "Client " + i,
                        "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
                        "06 39 98 12 34",
                        1_234_567,
                        Money.of("24691.34"),
                        Money.of("9999999.99"),
                        12,
                        DAY))
                .toList();
        var pages = print(new LoyaltyList("Maison Lavigne", "", DAY, entries, language).data());
        assertThat(pages.text())
                .contains("Client 0", "Client 59", "Saint-Remy-en-Bouzemont-", "06 39 98 12 34")
                .contains("Marie-Élisabeth de La", "Dumas)", "14/09/2026")
                .contains(List.of("567", "691", "999"));
        assertThat(pages.widthInPoints()).isGreaterThan(pages.heightInPoints());
        assertThat(pages.text(pages.count(), pages.count()))
                .contains(Texts.of("lists", language)
                        .get("lists.personal", "")
                        .strip()
                        .replace("\u00A0", " "));
    }

    @Test
    void anEmptyListSaysSo() {
        var pages = print(new LoyaltyList("Maison Lavigne", "", DAY, List.of(), Language.FRENCH).data());
        assertThat(pages.text()).contains("Rien ne correspond à ce choix.").doesNotContain("0 client");
    }

    @Test
    void printsANarrowListInPortrait() {
        var list = list(
                List.of(ListData.Column.text("Article"), ListData.Column.number("Prix")),
                List.of("Écharpe", "29,90 €"));
        var pages = print(list);
        assertThat(pages.heightInPoints()).isGreaterThan(pages.widthInPoints());
        assertThat(pages.text()).contains("Articles", "Mode, Maison", "Écharpe 29,90 €", "1 article");
    }

    @Test
    void sixteenColumnsOfLongWordsWrap() {
        var columns = Collections.nCopies(16, ListData.Column.text("Fournisseur"));
        var pages = print(list(columns, Collections.nCopies(16, "Établissements Dumas et fils")));
        assertThat(pages.text().replace(" ", "").split("fils", -1)).hasSize(17);
    }

    @Test
    void refusesMoreColumnsThanFitAPage() {
        var columns = Collections.nCopies(17, ListData.Column.text("x"));
        assertThatThrownBy(() -> list(columns, Collections.nCopies(17, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ListData list(List<ListData.Column> columns, List<String> row) {
        return new ListData(
                "Articles", "Mode, Maison", "Maison Lavigne", DAY, columns, List.of(row), "1 article", Language.FRENCH);
    }

    private static Pages print(ListData list) {
        var bytes = new ByteArrayOutputStream();
        new ListPrinter().write(list, bytes);
        return new Pages(bytes.toByteArray());
    }
}
