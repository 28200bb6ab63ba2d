package org.comptoir.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.cards.CardSheets;
import org.comptoir.reports.cards.CustomerCard;
import org.comptoir.reports.engine.Pages;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListPrinter;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.reports.roll.EscPos;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;
import org.comptoir.reports.roll.RollHeader;
import org.comptoir.reports.roll.RollPdf;
import org.comptoir.reports.roll.RollPrinter;
import org.comptoir.reports.voucher.VoucherData;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherLook;
import org.comptoir.reports.voucher.VoucherSheets;
import org.junit.jupiter.api.Test;

/// Names in scripts that no font of ours has, and emoji: no paper prints boxes.
class ForeignLettersTest {

    private static final String ARTICLE = "Thé 龙井 🍵 Ελλάδα";
    private static final String WRITTEN = "Thé lóng jǐng Ελλάδα";
    private static final Letterhead SHOP = Letterhead.withoutLogo(
            "Maison ชา 🌿", List.of("12, place du Marché 🏠"), List.of("SIRET 123 456 789 00012"));

    private static Pages pages(Consumer<OutputStream> paper) {
        var bytes = new ByteArrayOutputStream();
        paper.accept(bytes);
        return new Pages(bytes.toByteArray());
    }

    private static void assertReadable(Pages pages, String... expected) {
        assertThat(pages.text()).contains(expected).doesNotContain("□", "?", "\uFFFD");
    }

    private static ReceiptRoll roll() {
        var rows = new ArrayList<ReceiptRow>();
        RollHeader.rows(SHOP, rows);
        rows.add(new ReceiptRow.Item(ARTICLE, "9,80 R"));
        rows.add(new ReceiptRow.Text("Client : Анна 🌸"));
        return new ReceiptRoll("", Language.FRENCH, rows);
    }

    @Test
    void onReceipts() {
        assertReadable(new Pages(new RollPdf().on80Millimetres(roll())), WRITTEN, "Maison chā", "Анна");
        assertReadable(new Pages(new RollPdf().onA4(roll())), WRITTEN, "Maison chā", "Анна");
    }

    @Test
    void onTheReceiptPrinter() {
        var bytes = new EscPos(RollPrinter.DEFAULT).print(roll());

        assertThat(bytes)
                .as("drawn, since the printer lacks its letters")
                .startsWith(0x1B, '@', 0x1B, 't', 16, 0x1D, 'v', '0');
        assertThat(new String(bytes, Charset.forName("windows-1252"))).doesNotContain("Maison", "Client");
    }

    /// A column is as wide as what it prints, and breaks no name that has room.
    @Test
    void onLists() {
        var columns = List.of(ListData.Column.text("Article"), ListData.Column.text("Code"));
        var list = new ListData(
                "Articles",
                "",
                SHOP.name(),
                PrintNote.of(LocalDate.of(2026, 9, 14).atTime(17, 5), "Élise"),
                columns,
                List.of(List.of("龙井茶礼盒", "B220")),
                "1 article 🎉",
                Language.FRENCH);

        assertReadable(pages(out -> new ListPrinter(SHOP).write(list, out)), "lóng jǐng chá lǐ hé B220", "Maison chā");
    }

    @Test
    void onCardsAndVouchers() {
        assertReadable(
                pages(out -> new CardSheets(SHOP, Language.FRENCH)
                        .write(List.of(new CustomerCard("Анна 🌸 김", "1042", "C1042")), out)),
                "Анна gim",
                "Maison chā");
        var voucher = new VoucherData(
                Money.euros(20),
                LocalDate.of(2027, 9, 14),
                "7K2M-9QXA",
                "V7K2M9QXA",
                new VoucherDedication("Анна 🎂", "Paul", "Joyeux anniversaire 🎉!"));
        assertReadable(
                pages(out ->
                        new VoucherSheets(SHOP, "", Language.FRENCH, VoucherLook.CLASSIC).write(List.of(voucher), out)),
                "Анна",
                "Joyeux anniversaire !",
                "Maison chā");
    }
}
