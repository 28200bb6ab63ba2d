package org.comptoir.customers.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.transfer.dryrun.RowDecision;
import org.comptoir.pos.spreadsheet.ImportCounts;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What an import would do, row by row; nothing has been changed.
public record ImportPreview(ImportSource source, String region, List<RowDecision> verdicts) {

    public ImportPreview {
        verdicts = List.copyOf(verdicts);
    }

    public List<RowDecision.New> added() {
        return of(RowDecision.New.class);
    }

    public List<RowDecision.Changed> changed() {
        return of(RowDecision.Changed.class);
    }

    public List<RowDecision.Ambiguous> doubtful() {
        return of(RowDecision.Ambiguous.class);
    }

    public List<RowDecision.Refused> refused() {
        return of(RowDecision.Refused.class);
    }

    /// Rows that say nothing new, to the file or within it.
    public int same() {
        return of(RowDecision.Unchanged.class).size()
                + of(RowDecision.DuplicateInFile.class).size();
    }

    public ImportCounts counts() {
        return new ImportCounts(
                added().size(),
                changed().size(),
                same(),
                doubtful().size(),
                refused().size());
    }

    private <T extends RowDecision> List<T> of(Class<T> type) {
        return verdicts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Why rows are left out, by row: the refused ones, and the doubtful ones unless they are to be added.
    public Map<Integer, String> leftOut(AmbiguousChoice doubtful, Language language) {
        var texts = Texts.of("exchange", language);
        var reasons = refused().stream().collect(Collectors.toMap(RowDecision.Refused::row, row -> row.reason(texts)));
        if (doubtful == AmbiguousChoice.LEAVE_OUT) {
            doubtful().forEach(row -> reasons.put(row.row(), row.reason(texts)));
        }
        return Map.copyOf(reasons);
    }

    /// What to do with rows that may be somebody known.
    public enum AmbiguousChoice {
        LEAVE_OUT,
        ADD
    }
}
