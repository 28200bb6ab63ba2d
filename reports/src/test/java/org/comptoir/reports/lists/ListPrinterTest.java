package org.comptoir.reports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.lists.DirectoryList.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final PrintNote PRINTED = PrintNote.of(DAY.atTime(17, 5), "Élise");

    @ParameterizedTest
    @EnumSource
    void theLoyaltyListIsComplete(Language language) {
        var entries = IntStream.range(0, 60)
                .mapToObj(i -> entry(
                        i == 3 ? "Marie-Élisabeth de La Rochefoucauld-Montbazon (Établissements Dumas)" : "Client " + i,
                        Money.of("9999999.99"),
                        Money.of("100")))
                .toList();
        var pages = loyalty(entries, language);
        assertThat(pages.widthInPoints()).isGreaterThan(pages.heightInPoints());
        assertThat(pages.count()).isEqualTo(6);
        assertThat(pages.text())
                .contains(
                        "Client 0",
                        "Client 59",
                        "Saint-Remy-en- Bouzemont-Saint- Genest-et-Isson",
                        "Élise",
                        "17:05",
                        "+999")
                .contains(
                        "Marie-Élisabeth de La",
                        "Dumas)",
                        "14/09/2026",
                        Texts.of("lists", language).get("lists.tier.GOLD"))
                .contains(List.of("567", "691", "999"));
        assertThat(pages.text(pages.count(), pages.count()))
                .contains(Texts.of("lists", language).get("lists.internal").replace("\u00A0", " "));
    }

    @Test
    void theLoyaltyListTellsItsFigures() {
        var entries = List.of(
                entry("Anna", Money.euros(600), Money.euros(800)),
                entry("Bruno", Money.euros(300), Money.ZERO),
                new LoyaltyList.Entry("Carla", "", 0, Money.ZERO, Money.ZERO, Money.euros(10), 0, null));
        var text = loyalty(entries, Language.FRENCH).text();
        assertThat(text)
                .contains("Clients fidèles 3 sur 363 au fichier")
                .contains("900,00 €", "90 % du chiffre d’affaires", "37,50 €", "autres ventes : 5,00 €")
                .contains("Or", "−25 %", "Argent", "Bronze", "−100 %", "pas venus depuis 90 jours");
    }

    @Test
    void anEmptyLoyaltyListSaysSo() {
        var pages = loyalty(List.of(), Language.FRENCH);
        assertThat(pages.text()).contains("Rien ne correspond à ce choix.", "par achats");
        assertThat(pages.count()).isEqualTo(1);
    }

    private static LoyaltyList.Entry entry(String name, Money turnover, Money before) {
        return new LoyaltyList.Entry(
                name,
                "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
                1_234_567,
                Money.of("24691.34"),
                turnover,
                before,
                12,
                DAY);
    }

    private static Pages loyalty(List<LoyaltyList.Entry> entries, Language language) {
        var list = new LoyaltyList(
                Fixtures.SHOP,
                "par achats",
                PRINTED,
                DAY,
                Tiers.DEFAULT,
                new LoyaltyList.Whole(363, Money.euros(1000), 44),
                entries,
                0,
                language);
        var bytes = new ByteArrayOutputStream();
        new LoyaltyPrinter().write(list, bytes);
        return new Pages(bytes.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void theCustomersListTellsEachLetterOncePerPageAndHowToWrite(Language language) {
        var entries = IntStream.range(0, 60)
                .mapToObj(i -> customer(i < 40 ? "Ébrard " + i : "Faure " + i, Agreement.values()[i % 3]))
                .toList();
        var list = new DirectoryList("60", PRINTED, true, entries, 1, language);
        var bytes = new ByteArrayOutputStream();
        new DirectoryPrinter(Fixtures.SHOP).write(list, bytes);
        var pages = new Pages(bytes.toByteArray());
        assertThat(pages.count()).isEqualTo(3);
        assertThat(initials(pages, 1)).isEqualTo("E");
        assertThat(initials(pages, 2)).isEqualTo("EF");
        assertThat(initials(pages, 3)).isEqualTo("F");
        var key = Texts.of("lists", language).get("lists.directory.refused").replace("\u00A0", " ");
        assertThat(pages.text(1, 1)).contains("● " + Texts.of("lists", language).get("lists.directory.given"), key);
        assertThat(pages.text(3, 3)).contains(key, "Faure 59", "04 65 71 00 12", "@example.org");
        assertThat(pages.text()).contains(Texts.of("lists", language).get("lists.hidden", 1));
    }

    /// The large letters in the margin.
    private static String initials(Pages pages, int page) {
        return pages.characters(page).stream()
                .filter(letter -> letter.getXDirAdj() < 50 && Math.abs(letter.getFontSizeInPt() - 11) < 0.5)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    @Test
    void aDesignOfTheShopsOwnGetsTheCustomersAsAList() {
        var list = new DirectoryList(
                "1 client", PRINTED, true, List.of(customer("Ébrard", Agreement.GIVEN)), 0, Language.FRENCH);
        assertThat(print(list.data("Maison Lavigne")).text()).contains("Clients", "Ébrard", "1 021,54 €");
    }

    private static DirectoryList.Entry customer(String name, Agreement agreement) {
        return new DirectoryList.Entry(
                "C-001060",
                name,
                "Balaruc-les-Bains",
                "04 65 71 00 12",
                "celine.aubert@example.org",
                agreement,
                agreement,
                Agreement.NEVER_ASKED,
                Money.of("1021.54"),
                DAY);
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
                "Articles",
                "Mode, Maison",
                "Maison Lavigne",
                PRINTED,
                columns,
                List.of(row),
                "1 article",
                Language.FRENCH);
    }

    private static Pages print(ListData list) {
        var bytes = new ByteArrayOutputStream();
        new ListPrinter(Fixtures.SHOP).write(list, bytes);
        return new Pages(bytes.toByteArray());
    }
}
