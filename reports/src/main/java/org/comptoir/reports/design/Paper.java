package org.comptoir.reports.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.reports.engine.Template;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.letter.LetterPrinter;
import org.comptoir.reports.lists.ListPrinter;
import org.comptoir.reports.voucher.VoucherLook;

/// A paper that can have a design of the shop's own.
public sealed interface Paper {

    /// Letters to customers.
    Paper LETTER = new Letter();

    /// Gift vouchers.
    Paper VOUCHER = new Voucher();

    /// All lists.
    Paper LIST = new Listing();

    /// In the order in which they are offered.
    List<Paper> ALL = Stream.concat(
                    Stream.of(LETTER, VOUCHER, LIST),
                    LabelSheet.DEFAULT.stream().map(LabelsOn::new))
            .toList();

    /// Identifies it to programs and in the database.
    String key();

    /// The program's own design.
    Template original();

    static Optional<Paper> of(String key) {
        return ALL.stream().filter(paper -> paper.key().equals(key)).findFirst();
    }

    record Letter() implements Paper {

        @Override
        public String key() {
            return "letter";
        }

        @Override
        public Template original() {
            return LetterPrinter.original();
        }
    }

    record Voucher() implements Paper {

        @Override
        public String key() {
            return "voucher";
        }

        @Override
        public Template original() {
            return VoucherLook.CLASSIC.template();
        }
    }

    record Listing() implements Paper {

        @Override
        public String key() {
            return "list";
        }

        @Override
        public Template original() {
            return ListPrinter.landscape();
        }
    }

    /// Labels, designed for each format of sheets by itself.
    record LabelsOn(LabelSheet sheet) implements Paper {

        @Override
        public String key() {
            return "labels-" + sheet.code().toLowerCase(Locale.ROOT);
        }

        @Override
        public Template original() {
            return LabelPrinter.original(sheet);
        }
    }
}
