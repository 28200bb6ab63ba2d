package org.comptoir.customers.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.ExtraProperty;
import org.comptoir.customers.transfer.contact.RowNotices;
import org.comptoir.customers.transfer.dryrun.ConsentCount;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.customers.transfer.kept.KeptValues;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What an import would do, row by row; nothing has been changed.
///
/// @param notices what was repaired, guessed or could not be read in rows that are taken
/// @param consents that are recorded, of rows that are certain
/// @param imports how many imports there had been when the customers were compared
/// @param kept how many rows bring a value of each kind that no field can hold
public record ImportPreview(
        ImportSource source,
        String region,
        List<RowDecision> decisions,
        List<RowNotices.NoticedRow> notices,
        List<ConsentCount> consents,
        long imports,
        Map<ExtraProperty, Integer> kept) {

    public ImportPreview {
        decisions = List.copyOf(decisions);
        notices = List.copyOf(notices);
        consents = List.copyOf(consents);
        kept = Map.copyOf(kept);
    }

    public List<RowDecision.New> added() {
        return decisions(RowDecision.New.class);
    }

    public List<RowDecision.Changed> changed() {
        return decisions(RowDecision.Changed.class);
    }

    public List<RowDecision.Ambiguous> ambiguous() {
        return decisions(RowDecision.Ambiguous.class);
    }

    List<RowDecision.DuplicateInFile> duplicates() {
        return decisions(RowDecision.DuplicateInFile.class);
    }

    public List<RowDecision.Refused> refused() {
        return decisions(RowDecision.Refused.class);
    }

    /// Rows that add nothing to what is stored or to earlier rows.
    public int unchanged() {
        return decisions(RowDecision.Unchanged.class).size()
                + decisions(RowDecision.DuplicateInFile.class).size();
    }

    public ImportCounts counts() {
        return new ImportCounts(
                added().size(),
                changed().size(),
                unchanged(),
                ambiguous().size(),
                refused().size());
    }

    private <T extends RowDecision> List<T> decisions(Class<T> type) {
        return decisions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// What is kept besides the fields, most frequent first: how often by its name for people.
    public Map<String, Integer> keptByLabel(Texts texts) {
        var counts = new TreeMap<String, Integer>();
        kept.forEach((extra, count) -> counts.merge(KeptValues.label(extra, texts), count, Integer::sum));
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// Ambiguous rows that this choice leaves out.
    public List<RowDecision.Ambiguous> undecided(AmbiguousChoice choice) {
        return switch (choice) {
            case LEAVE_OUT -> ambiguous();
            case ADD -> List.of();
            case COMPLETE ->
                ambiguous().stream().filter(row -> !row.canComplete()).toList();
        };
    }

    /// Why rows are left out, by row: the refused ones, and the ambiguous ones that stay undecided.
    public Map<Integer, String> leftOut(AmbiguousChoice choice, Language language) {
        var texts = Texts.of("exchange", language);
        var reasons = refused().stream().collect(Collectors.toMap(RowDecision.Refused::row, row -> row.reason(texts)));
        undecided(choice).forEach(row -> reasons.put(row.row(), row.reason(texts)));
        return Map.copyOf(reasons);
    }

    /// What to do with rows that may be an existing customer.
    public enum AmbiguousChoice {
        LEAVE_OUT,
        /// As further customers.
        ADD,
        /// To the customer that each may be; those that may be several stay left out.
        COMPLETE
    }
}
