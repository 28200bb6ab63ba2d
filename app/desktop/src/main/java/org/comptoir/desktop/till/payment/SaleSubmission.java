package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Item;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.staff.NotPermitted;

/// Has a bill sold, and says in words what kept it from being sold. Asking again is safe, because a bill is sold once
/// only.
final class SaleSubmission {

    /// What a bill that is to be sold comes to.
    ///
    /// @param soldBefore told of the sale that was made under this bill's id, but of other goods
    /// @param refused told in a sentence why not
    record Answers(Consumer<Sale> sold, Consumer<Sale> soldBefore, Consumer<String> refused) {}

    private record Good(Optional<ArticleId> article, Quantity quantity, Money total) {

        static Good of(SaleLine line) {
            return new Good(Optional.ofNullable(line.article()), line.quantity(), line.total());
        }

        static Good of(PricedLine priced) {
            var article = priced.line().item() instanceof Item.ArticleItem known
                    ? Optional.of(known.id())
                    : Optional.<ArticleId>empty();
            return new Good(article, priced.line().quantity(), priced.total());
        }
    }

    private final TillContext at;
    private final PaymentModel.Bill bill;
    private final PaymentTexts words;
    private final CheckoutRefusalText refusals;

    SaleSubmission(TillContext at, PaymentModel.Bill bill, PaymentTexts words) {
        this.at = at;
        this.bill = bill;
        this.words = words;
        refusals = new CheckoutRefusalText(at.formats());
    }

    void start(List<Tender> tenders, Answers answers) {
        var person = at.signedIn().get();
        var checkout = at.shop().counter().checkout();
        var refused = answers.refused();
        bill.inTurn()
                .next(
                        () -> checkout.complete(bill.basket(), tenders, person, bill.requestId()),
                        (Work<CheckoutResult> work) -> work.onSuccess(result -> answered(result, answers))
                                .onFailure(NotPermitted.class, problem -> refused.accept(words.notPermitted(problem)))
                                .onFailure(
                                        Unavailable.UnavailableException.class,
                                        problem -> refused.accept(sentence(problem)))
                                .onFailure(Throwable.class, error -> {
                                    refused.accept(words.tryAgain());
                                    at.tasks().report(error);
                                }));
    }

    private void answered(CheckoutResult result, Answers answers) {
        switch (result) {
            case CheckoutResult.Completed(var made, var again) -> {
                if (again && !isOfThese(made)) {
                    answers.soldBefore().accept(made);
                } else {
                    answers.sold().accept(made);
                }
            }
            case Refused reason -> answers.refused().accept(refusals.of(reason));
        }
    }

    /// Whether these very goods were sold. They are others when the ticket was changed after a sale whose answer never
    /// came.
    private boolean isOfThese(Sale sale) {
        var sold = sale.lines().stream().map(Good::of).toList();
        return sold.equals(bill.basket().price().lines().stream().map(Good::of).toList());
    }

    private String sentence(Unavailable.UnavailableException problem) {
        return UnavailableText.of(problem.reason(), at.formats().language());
    }
}
