package org.comptoir.reports.design;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.voucher.VoucherData;
import org.comptoir.reports.voucher.VoucherDedication;
import org.comptoir.reports.voucher.VoucherSheets;

/// Gift vouchers.
record VoucherTrial(Letterhead shop, Language language) implements PaperTrial {

    private static final Money AMOUNT = Money.euros(10_000);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 9, 14);
    private static final String RECIPIENT = "Marie-Élisabeth de La Rochefoucauld-Montbazon et ses enfants";
    private static final VoucherDedication DEDICATION = new VoucherDedication(
            RECIPIENT,
            "toute l’équipe de l’étude Le Gall-Kerouédan & associés",
            "Que votre nouvelle maison soit pleine de rires, d’amis et de bonnes choses à partager. "
                    + "Avec notre affection à tous les deux.");

    @Override
    public FilledReport longest(ShopDesign design) {
        return sheets(design, texts().get("design.sample.conditions")).fill(List.of(longest()));
    }

    @Override
    public FilledReport emptiest(ShopDesign design) {
        return sheets(design, "").fill(List.of(emptiest()));
    }

    @Override
    public byte[] pdf(ShopDesign design) {
        var bytes = new ByteArrayOutputStream();
        sheets(design, texts().get("design.sample.conditions"))
                .write(List.of(longest(), emptiest(), longest(), emptiest()), bytes);
        return bytes.toByteArray();
    }

    @Override
    public Map<String, String> said() {
        var formats = new Formats(language, ZoneOffset.UTC);
        return Map.of(
                "amount", formats.money(AMOUNT),
                "code", DesignSamples.CODE,
                "recipient", RECIPIENT,
                "expires", formats.dateInWords(EXPIRES),
                "conditions", texts().get("design.sample.conditions"));
    }

    @Override
    public int barcodes() {
        return 1;
    }

    private VoucherSheets sheets(ShopDesign design, String conditions) {
        return new VoucherSheets(shop, conditions, language, design.template());
    }

    private static VoucherData longest() {
        return new VoucherData(AMOUNT, EXPIRES, DesignSamples.CODE, DesignSamples.BARCODE, DEDICATION);
    }

    private static VoucherData emptiest() {
        return new VoucherData(Money.euros(1), null, DesignSamples.CODE, DesignSamples.BARCODE, VoucherDedication.NONE);
    }

    private Texts texts() {
        return Texts.of("design", language);
    }
}
