package org.comptoir.app.payment;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.app.task.Work;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.database.place.Unavailable;
import org.comptoir.pos.database.place.UnavailableText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.RefusalText;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.tender.Tender;
import org.comptoir.pos.staff.NotPermitted;

/// Has a bill sold, and says in words what kept it from being sold. Asking again is safe, because a bill is sold once
/// only.
final class Registering {

    private final Workplace at;
    private final PaymentModel.Bill bill;
    private final PaymentWords words;
    private final RefusalText refusals;

    Registering(Workplace at, PaymentModel.Bill bill, PaymentWords words) {
        this.at = at;
        this.bill = bill;
        this.words = words;
        refusals = new RefusalText(at.formats());
    }

    /// @param refused is told in a sentence why not
    void start(List<Tender> tenders, Consumer<Sale> sold, Consumer<String> refused) {
        var person = at.signedIn().get();
        var checkout = at.shop().counter().checkout();
        bill.inTurn()
                .next(
                        () -> checkout.complete(bill.basket(), tenders, person, bill.requestId()),
                        (Work<CheckoutResult> work) -> work.then(result -> answered(result, sold, refused))
                                .unless(NotPermitted.class, problem -> refused.accept(words.notPermitted(problem)))
                                .unless(Unavailable.Problem.class, problem -> refused.accept(sentence(problem)))
                                .unless(RuntimeException.class, error -> {
                                    refused.accept(words.tryAgain());
                                    at.tasks().report(error);
                                }));
    }

    private void answered(CheckoutResult result, Consumer<Sale> sold, Consumer<String> refused) {
        switch (result) {
            case CheckoutResult.Completed(var made, var ignored) -> sold.accept(made);
            case Refused reason -> refused.accept(refusals.of(reason));
        }
    }

    private String sentence(Unavailable.Problem problem) {
        return UnavailableText.of(problem.reason(), at.formats().language());
    }
}
