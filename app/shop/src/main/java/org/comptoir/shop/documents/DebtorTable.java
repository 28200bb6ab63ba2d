package org.comptoir.shop.documents;

import java.util.List;
import org.comptoir.customers.account.Debtor;
import org.comptoir.pos.money.Money;

/// Who owes what, by age, for the screen, a paper, a table and the command line alike.
///
/// @param headings of the columns, those of the amounts last
/// @param words each row as people read it, in the order of the debtors
/// @param sums below the amounts
public record DebtorTable(List<Debtor> debtors, List<String> headings, List<List<String>> words, List<Money> sums) {

    /// The first column with an amount.
    public static final int FIRST_AMOUNT = 2;

    public DebtorTable {
        debtors = List.copyOf(debtors);
        headings = List.copyOf(headings);
        words = List.copyOf(words);
        sums = List.copyOf(sums);
    }
}
