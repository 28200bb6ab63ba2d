package org.comptoir.pos.audit;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Holds what the sales of a till say against what they moved elsewhere, a page of sales at a time. A sale that is
/// known
/// on one side only is compared, too.
///
/// @param sold the sales that say something
/// @param moved the sales that something was moved for
public record SalePages(Database database, Numbers sold, Numbers moved) {

    /// The numbers of the next sales of one side.
    @FunctionalInterface
    public interface Numbers {

        /// @param after itself excluded
        List<Long> after(StatelessSession session, long after, int limit);
    }

    /// Compares the sales of a page.
    @FunctionalInterface
    public interface Comparison {

        /// @param after itself excluded
        /// @param last itself included
        List<Finding> between(StatelessSession session, long after, long last);
    }

    public void compare(Comparison comparison, Consumer<Finding> findings) {
        var after = Long.MIN_VALUE;
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            var begin = after;
            var last = page.getLast();
            ConfirmedFindings.of(() -> database.read(session -> comparison.between(session, begin, last)))
                    .forEach(findings);
            after = last;
        }
    }

    private List<Long> page(long after) {
        return database.read(session -> {
            var numbers = new TreeSet<>(sold.after(session, after, BooksAudit.PAGE_SIZE));
            numbers.addAll(moved.after(session, after, BooksAudit.PAGE_SIZE));
            return numbers.stream().limit(BooksAudit.PAGE_SIZE).toList();
        });
    }
}
