package org.comptoir.pos.sales.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;

/// The finished sales of all tills, newest first. Who may see figures sees all of them. Others see their own, and each
/// sale whose number they give: a receipt that a customer holds out to them.
public final class SaleList {

    /// Of one page.
    public static final int MAX_PAGE_SIZE = 500;

    private final Database database;

    public SaleList(Database database) {
        this.database = database;
    }

    /// The sales that come after a place of the list.
    ///
    /// @param limit up to [#MAX_PAGE_SIZE]; fewer are returned only at the end of the list
    public List<ListedSale> page(SignedInStaff by, SaleListing listing, SalePosition after, int limit) {
        var visible = visible(by, listing);
        var size = Math.clamp(limit, 1, MAX_PAGE_SIZE);
        return database.read(
                session -> new SaleListReader(session).page(MergedBuyers.of(session, visible), after, size));
    }

    /// The newest sales that goods may be returned from: everybody's, because customers come back to whoever is there.
    ///
    /// @param limit up to [#MAX_PAGE_SIZE]
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not refund
    public List<ListedSale> returnable(SignedInStaff by, SaleListing listing, int limit) {
        by.require(Permission.REFUND);
        var size = Math.clamp(limit, 1, MAX_PAGE_SIZE);
        return database.read(session ->
                new SaleListReader(session).page(MergedBuyers.of(session, listing), SalePosition.START, size));
    }

    /// All sales of the list, a page at a time.
    ///
    /// @return how many
    public int forEach(SignedInStaff by, SaleListing listing, Consumer<ListedSale> each) {
        var count = 0;
        var after = SalePosition.START;
        List<ListedSale> page;
        do {
            page = page(by, listing, after, MAX_PAGE_SIZE);
            page.forEach(each);
            count += page.size();
            after = page.isEmpty() ? after : page.getLast().position();
        } while (page.size() == MAX_PAGE_SIZE);
        return count;
    }

    /// The list added up by business day, newest first. A year of a large shop takes seconds.
    public List<DayOfSales> days(SignedInStaff by, SaleListing listing) {
        by.require(Permission.SEE_FIGURES);
        return database.readBulk(session -> new SaleListReader(session).days(MergedBuyers.of(session, listing)));
    }

    private static SaleListing visible(SignedInStaff by, SaleListing listing) {
        by.require(Permission.SELL);
        if (by.may(Permission.SEE_FIGURES)) {
            return listing;
        }
        var named = listing.terms().stream()
                .flatMap(term -> term.meanings().stream())
                .filter(SaleMeaning::isByNumber);
        return listing.with(new SaleTerm(new ArrayList<>(
                Stream.concat(Stream.of(new SaleMeaning.BySellers(List.of(by.id()))), named)
                        .toList())));
    }
}
