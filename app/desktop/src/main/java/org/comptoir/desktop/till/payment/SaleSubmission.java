package org.comptoir.desktop.till.payment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.workplace.TillContext;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;

/// Has a bill sold, and says in words what kept it from being sold. Asking again is safe, because a bill is sold once
/// only.
final class SaleSubmission {

    /// With the pauses, some minutes in which a server may come back; then the cashier decides.
    private static final int MAX_ATTEMPTS = 60;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// What a bill that is to be sold comes to.
    ///
    /// @param soldBefore told of the sale that was made under this bill's id, but of other goods or paid
    ///     differently: the ticket was changed after a sale whose answer never came
    /// @param refused told in a sentence why not
    /// @param waiting told why, each time the data is out of reach and the same request will be made again
    record Answers(
            Consumer<Sale> sold, Consumer<Sale> soldBefore, Consumer<String> refused, Consumer<String> waiting) {}

    /// @param before the sale that the request was answered with, when it was another
    private record Answer(CheckoutResult result, Optional<Sale> before) {}

    private final TillContext context;
    private final PaymentModel.Bill bill;
    private final PaymentTexts words;
    private final CheckoutRefusalText refusals;

    SaleSubmission(TillContext context, PaymentModel.Bill bill, PaymentTexts words) {
        this.context = context;
        this.bill = bill;
        this.words = words;
        refusals = new CheckoutRefusalText(context.formats());
    }

    void start(List<Tender> tenders, Answers answers) {
        request(tenders, context.signedIn().get(), answers, 1);
    }

    /// Asks under the bill's id, which is answered with one sale however often it is asked.
    private void request(List<Tender> tenders, SignedInStaff person, Answers answers, int attempt) {
        var checkout = context.shop().counter().checkout();
        var refused = answers.refused();
        bill.inTurn()
                .next(
                        () -> {
                            pauseBefore(attempt);
                            return answer(checkout.complete(bill.basket(), tenders, person, bill.requestId()));
                        },
                        (Work<Answer> work) -> work.onSuccess(answer -> answered(answer, answers))
                                .onFailure(
                                        NotPermitted.class,
                                        problem -> refused.accept(NotPermittedText.of(
                                                problem, context.formats().language())))
                                .onFailure(Unavailable.UnavailableException.class, problem -> {
                                    if (problem.reason().isPassing() && attempt < MAX_ATTEMPTS) {
                                        answers.waiting().accept(sentence(problem) + " " + words.asksAgain());
                                        request(tenders, person, answers, attempt + 1);
                                    } else {
                                        refused.accept(sentence(problem));
                                    }
                                })
                                .onFailure(Throwable.class, error -> {
                                    refused.accept(words.tryAgain());
                                    context.tasks().report(error);
                                }));
    }

    private static void pauseBefore(int attempt) {
        if (attempt > 1) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer answer(CheckoutResult result) {
        var before = result instanceof CheckoutResult.RequestUsed(var first)
                ? context.shop().counter().sales().byNumber(first)
                : Optional.<Sale>empty();
        return new Answer(result, before);
    }

    private void answered(Answer answer, Answers answers) {
        switch (answer.result()) {
            case CheckoutResult.Completed(var made, var again) -> answers.sold().accept(made);
            case Refused reason ->
                answer.before()
                        .ifPresentOrElse(
                                answers.soldBefore(), () -> answers.refused().accept(refusals.of(reason)));
        }
    }

    private String sentence(Unavailable.UnavailableException problem) {
        return UnavailableText.of(problem.reason(), context.formats().language());
    }
}
