package org.comptoir.customers.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.transfer.dryrun.Verdict;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What an import would do, row by row; nothing has been changed.
public record ImportRehearsal(ImportSource source, String region, List<Verdict> verdicts) {

    public ImportRehearsal {
        verdicts = List.copyOf(verdicts);
    }

    public List<Verdict.New> added() {
        return of(Verdict.New.class);
    }

    public List<Verdict.Changed> changed() {
        return of(Verdict.Changed.class);
    }

    public List<Verdict.Doubtful> doubtful() {
        return of(Verdict.Doubtful.class);
    }

    public List<Verdict.Refused> refused() {
        return of(Verdict.Refused.class);
    }

    /// Rows that say nothing new, to the file or within it.
    public int same() {
        return of(Verdict.Same.class).size() + of(Verdict.Twice.class).size();
    }

    private <T extends Verdict> List<T> of(Class<T> type) {
        return verdicts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Why rows are left out, by row: the refused ones, and the doubtful ones unless they are to be added.
    public Map<Integer, String> leftOut(Doubtful doubtful, Language language) {
        var texts = Texts.of("exchange", language);
        var reasons = refused().stream().collect(Collectors.toMap(Verdict.Refused::row, row -> row.reason(texts)));
        if (doubtful == Doubtful.LEAVE_OUT) {
            doubtful().forEach(row -> reasons.put(row.row(), row.reason(texts)));
        }
        return Map.copyOf(reasons);
    }

    /// What to do with rows that may be somebody known.
    public enum Doubtful {
        LEAVE_OUT,
        ADD
    }
}
