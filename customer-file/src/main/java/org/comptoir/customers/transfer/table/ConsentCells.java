package org.comptoir.customers.transfer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.customers.transfer.contact.BirthdayReader;
import org.comptoir.customers.transfer.contact.BirthdayText;
import org.comptoir.customers.transfer.contact.ImportedConsent;
import org.comptoir.customers.transfer.contact.NoticeKind;
import org.comptoir.customers.transfer.contact.RowNotice;
import org.comptoir.pos.spreadsheet.Table;
import org.jspecify.annotations.Nullable;

/// What rows say of consents to being contacted.
final class ConsentCells {

    private static final Map<ContactField, Channel> CHANNELS = Map.of(
            ContactField.CONSENT_EMAIL,
            Channel.EMAIL,
            ContactField.CONSENT_SMS,
            Channel.SMS,
            ContactField.CONSENT_POST,
            Channel.POST,
            ContactField.CONSENT_PHONE,
            Channel.PHONE);

    /// Folded, without signs.
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "1",
            "oui",
            "o",
            "vrai",
            "si",
            "s",
            "vero",
            "ja",
            "j",
            "wahr",
            "x",
            "ok",
            "on",
            "subscribed",
            "abonne",
            "abonnee",
            "inscrit",
            "inscrite",
            "iscritto",
            "iscritta",
            "optin",
            "opt in",
            "opted in",
            "accepted",
            "accepte",
            "acceptee",
            "accettato",
            "consenso",
            "granted",
            "confirmed",
            "angemeldet",
            "\u2713",
            "\u2714");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "0",
            "non",
            "faux",
            "falso",
            "nein",
            "falsch",
            "off",
            "unsubscribed",
            "desabonne",
            "desabonnee",
            "desinscrit",
            "desinscrite",
            "disiscritto",
            "disiscritta",
            "optout",
            "opt out",
            "opted out",
            "refused",
            "refuse",
            "refusee",
            "rifiutato",
            "denied",
            "declined",
            "blocked",
            "blacklisted",
            "abgemeldet");
    /// Neither a consent nor a refusal: nobody was asked, or nobody answered.
    private static final Set<String> UNASKED = Set.of(
            "not subscribed",
            "never subscribed",
            "nonsubscribed",
            "non subscribed",
            "pending",
            "unknown",
            "inconnu",
            "en attente",
            "in attesa",
            "sconosciuto",
            "jamais inscrit",
            "transactional",
            "null",
            "na");

    /// As our own tables have it, such as `oui, 2026-03-09`.
    private static final Pattern DATED = Pattern.compile("(.+?)[\\s,;(]+(\\d{4}-\\d{2}-\\d{2})\\)?");

    private final Table table;
    private final BirthdayReader days;
    private final LocalDate today;

    ConsentCells(Table table, ColumnMapping mapping, LocalDate today) {
        this.table = table;
        this.today = today;
        var values = table.rows().stream()
                .map(row -> new RowCells(mapping, row).first(ContactField.CONSENT_DATE))
                .toList();
        days = BirthdayReader.of(values, mapping.origin().writesMonthFirst(), today);
    }

    /// @param notices told of cells that say neither yes nor no
    List<ImportedConsent> read(RowCells cells, List<RowNotice> notices) {
        var read = new ArrayList<ImportedConsent>();
        CHANNELS.forEach((field, channel) -> {
            for (var column : cells.columns(field)) {
                var text = cells.text(column);
                var said = table.headings().get(column).strip() + ": " + text;
                if (isAnswer(text)) {
                    read.add(new ImportedConsent(channel, isIn(YES, answer(text)), since(text, cells), said));
                } else if (!isIn(UNASKED, text)) {
                    notices.add(new RowNotice(NoticeKind.CONSENT_UNREAD, said));
                }
            }
        });
        return read;
    }

    /// The day beside the answer, or else that of the row.
    private @Nullable LocalDate since(String text, RowCells cells) {
        var beside = day(text).filter(day -> !day.isAfter(today));
        if (beside.isPresent()) {
            return beside.get();
        }
        if (days.read(cells.first(ContactField.CONSENT_DATE)) instanceof BirthdayText.Day(var day)) {
            var year = day.year();
            return year == null ? null : day.inYear(year);
        }
        return null;
    }

    static boolean isAnswer(String text) {
        var answer = answer(text);
        return isIn(YES, answer) || isIn(NO, answer);
    }

    /// Without the day beside it.
    private static String answer(String text) {
        var dated = DATED.matcher(text.strip());
        return dated.matches() ? dated.group(1) : text;
    }

    private static Optional<LocalDate> day(String text) {
        var dated = DATED.matcher(text.strip());
        try {
            return dated.matches() ? Optional.of(LocalDate.parse(dated.group(2))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isIn(Set<String> words, String text) {
        var folded = Folding.of(text).replaceAll("[\\s_.-]+", " ").strip();
        return words.contains(folded);
    }
}
