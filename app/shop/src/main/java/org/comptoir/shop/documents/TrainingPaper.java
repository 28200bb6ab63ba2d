package org.comptoir.shop.documents;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.PageMark;
import org.comptoir.reports.roll.ReceiptRoll;
import org.comptoir.reports.roll.ReceiptRow;

/// Marks the papers of a training, so that none passes for one of the shop: the rolls above and below all else, sheets
/// across each page.
final class TrainingPaper {

    private final boolean isOn;

    /// @param isOn whether the shop is a training; the papers of others stay as they are
    TrainingPaper(boolean isOn) {
        this.isOn = isOn;
    }

    ReceiptRoll mark(ReceiptRoll paper) {
        if (!isOn) {
            return paper;
        }
        var texts = texts(paper.language());
        var rows = new ArrayList<ReceiptRow>();
        rows.add(new ReceiptRow.Title(texts.get("training.mark")));
        rows.add(new ReceiptRow.Centred(texts.get("training.paper"), true));
        rows.add(new ReceiptRow.StrongRule());
        rows.addAll(paper.rows());
        rows.add(new ReceiptRow.StrongRule());
        rows.add(new ReceiptRow.Title(texts.get("training.mark")));
        return new ReceiptRoll(texts.get("training.title", paper.title()), paper.language(), rows);
    }

    /// Writes sheets.
    void marking(Language language, Runnable writing) {
        if (isOn) {
            PageMark.during(texts(language).get("training.mark"), writing);
        } else {
            writing.run();
        }
    }

    /// Makes a sheet.
    byte[] marked(Language language, Supplier<byte[]> making) {
        return isOn ? PageMark.around(texts(language).get("training.mark"), making) : making.get();
    }

    private static Texts texts(Language language) {
        return Texts.of("training", language);
    }
}
