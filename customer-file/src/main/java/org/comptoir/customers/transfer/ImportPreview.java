package org.comptoir.customers.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.transfer.contact.RowNotices;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What an import would do, row by row; nothing has been changed.
///
/// @param notices what was repaired, guessed or could not be read in rows that are taken
public record ImportPreview(
        ImportSource source, String region, List<RowDecision> verdicts, List<RowNotices.NoticedRow> notices) {

    public ImportPreview {
        verdicts = List.copyOf(verdicts);
        notices = List.copyOf(notices);
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
        return verdicts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Why rows are left out, by row: the refused ones, and the ambiguous ones unless they are to be added.
    public Map<Integer, String> leftOut(AmbiguousChoice choice, Language language) {
        var texts = Texts.of("exchange", language);
        var reasons = refused().stream().collect(Collectors.toMap(RowDecision.Refused::row, row -> row.reason(texts)));
        if (choice == AmbiguousChoice.LEAVE_OUT) {
            ambiguous().forEach(row -> reasons.put(row.row(), row.reason(texts)));
        }
        return Map.copyOf(reasons);
    }

    /// What to do with rows that may be an existing customer.
    public enum AmbiguousChoice {
        LEAVE_OUT,
        ADD
    }
}
