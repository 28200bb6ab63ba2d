package org.comptoir.reports.lists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The customers, with how they may be written to.
///
/// @param chosen which they are and how many
/// @param isAlphabetical whether each letter of the alphabet is told once, in the margin
/// @param hidden how many are named by their number because the fonts lack the letters of their name
public record DirectoryList(
        String chosen, PrintNote printed, boolean isAlphabetical, List<Entry> entries, int hidden, Language language) {

    public DirectoryList {
        entries = List.copyOf(entries);
    }

    /// Whether somebody wants to be written to in one way.
    public enum Agreement {
        GIVEN,
        /// Refused or withdrawn.
        REFUSED,
        NEVER_ASKED
    }

    /// @param phone may be empty, as the e-mail address
    /// @param turnover of twelve months
    /// @param lastPurchase null if there was none
    public record Entry(
            String number,
            String name,
            String town,
            String phone,
            String email,
            Agreement byLetter,
            Agreement byEmail,
            Agreement bySms,
            Money turnover,
            @Nullable LocalDate lastPurchase) {}

    /// As a list like all others, for designs of the shop's own.
    ///
    /// @param shop its name
    public ListData data(String shop) {
        var texts = Texts.of("lists", language);
        var formats = new Formats(language, ZoneOffset.UTC);
        return new ListData(
                        texts.get("lists.directory.title"),
                        chosen,
                        shop,
                        printed,
                        List.of(
                                ListData.Column.text(texts.get("lists.directory.number")),
                                ListData.Column.text(texts.get("lists.loyalty.name")),
                                ListData.Column.text(texts.get("lists.loyalty.town")),
                                ListData.Column.text(texts.get("lists.directory.phone")),
                                ListData.Column.text(texts.get("lists.directory.email")),
                                ListData.Column.number(texts.get("lists.directory.year"))),
                        entries.stream()
                                .map(entry -> List.of(
                                        entry.number(),
                                        entry.name(),
                                        entry.town(),
                                        entry.phone(),
                                        entry.email(),
                                        formats.money(entry.turnover())))
                                .toList(),
                        hidden == 0 ? "" : texts.get("lists.hidden", hidden),
                        language)
                .ofPeople();
    }
}
