package org.comptoir.desktop.till.returns;

import java.util.List;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.pricing.ReturnTerms;

/// What the return page lists, and how it is put on the ticket.
sealed interface LinesToReturn permits ReceiptLines, UnreceiptedLines {

    List<ReturnLine> lines();

    /// An article was scanned or named.
    void take(Article article);

    /// @param position of the line, here and below, as in [ReturnLine#position()]
    /// @param by how much more of it is returned; negative for less
    void count(int position, int by);

    /// @param typed a quantity, to be checked
    void type(int position, String typed);

    ReturnTerms terms(int position);

    void change(int position, ReturnTerms terms);

    /// @param words of the customer
    void say(int position, String words);
}
