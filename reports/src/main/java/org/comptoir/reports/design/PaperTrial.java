package org.comptoir.reports.design;

import java.util.Map;
import org.comptoir.pos.text.Language;
import org.comptoir.reports.engine.FilledReport;
import org.comptoir.reports.letterhead.Letterhead;

/// A paper with the longest and the emptiest data there can be, to try a design with.
interface PaperTrial {

    FilledReport longest(ShopDesign design);

    FilledReport emptiest(ShopDesign design);

    /// What the longest one has to say, by the names of fields.
    Map<String, String> said();

    /// Both as one PDF.
    byte[] pdf(ShopDesign design);

    /// The places of barcodes in the longest one.
    int barcodes();

    static PaperTrial of(Paper paper, Letterhead shop, Language language) {
        return switch (paper) {
            case Paper.Letter() -> new LetterTrial(shop, language);
            case Paper.Voucher() -> new VoucherTrial(shop, language);
            case Paper.Listing() -> new ListTrial(shop, language);
            case Paper.LabelsOn(var sheet) -> new LabelTrial(sheet, language);
        };
    }
}
