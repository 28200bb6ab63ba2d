package org.comptoir.customers.letter;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// One customer's letter, ready to be laid out.
///
/// @param placeAndDate `Lyon, le 9 mars 2026`
/// @param salutation empty if the text contains its own
public record ComposedLetter(
        CustomerId customer,
        Language language,
        List<String> address,
        String placeAndDate,
        String salutation,
        List<LetterParagraph> paragraphs,
        String closing,
        String signature,
        @Nullable LetterVoucher voucher,
        CustomerCardSummary card) {

    /// Merges a template with the data of one customer.
    public static ComposedLetter compose(
            LetterTemplate template, MergeData facts, LetterSender sender, LocalDate date) {
        var language = template.language();
        var formats = new Formats(language, sender.zone());
        var values = new MergeValues(facts, sender, date, formats);
        var greetsItself = template.text().names(MergeField.SALUTATION);
        return new ComposedLetter(
                facts.customer(),
                language,
                AddressBlock.of(facts, language, sender.country()),
                placeAndDate(sender, date, formats),
                greetsItself ? "" : Salutation.of(facts, language),
                template.text().paragraphs(values),
                template.closing(),
                template.signature(),
                facts.voucher(),
                new CustomerCardSummary(facts.points(), facts.pointsValue(), facts.lastVisit()));
    }

    /// Where and when a letter is written, as it stands above it.
    public static String placeAndDate(LetterSender sender, LocalDate date, Formats formats) {
        var text = LetterDate.of(date, formats);
        return sender.town().isEmpty()
                ? text
                : Texts.of("letter", formats.language()).get("letter.place_and_date", sender.town(), text);
    }
}
