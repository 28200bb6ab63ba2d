package org.comptoir.app.payment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.comptoir.app.task.Work;
import org.comptoir.app.ticket.workplace.Workplace;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.RefusalText;
import org.comptoir.pos.sales.kept.Sale;
import org.comptoir.pos.sales.tender.Tender;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedIn;

/// Has a bill sold, and says in words what kept it from being sold. Asking again is safe, because a bill is sold once
/// only.
final class Registering {

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

    void start(List<Tender> tenders, Answers answers) {
        request(tenders, at.signedIn().get(), answers, 1);
    }

    /// Asks under the bill's id, which is answered with one sale however often it is asked.
    private void request(List<Tender> tenders, SignedIn person, Answers answers, int attempt) {
        var checkout = at.shop().counter().checkout();
        var refused = answers.refused();
        bill.inTurn()
                .next(
                        () -> {
                            pauseBefore(attempt);
                            return answer(checkout.complete(bill.basket(), tenders, person, bill.requestId()));
                        },
                        (Work<Answer> work) -> work.then(answer -> answered(answer, answers))
                                .unless(NotPermitted.class, problem -> refused.accept(words.notPermitted(problem)))
                                .unless(Unavailable.Problem.class, problem -> {
                                    if (problem.reason().isPassing() && attempt < MAX_ATTEMPTS) {
                                        answers.waiting().accept(sentence(problem) + " " + words.asksAgain());
                                        request(tenders, person, answers, attempt + 1);
                                    } else {
                                        refused.accept(sentence(problem));
                                    }
                                })
                                .unless(Throwable.class, error -> {
                                    refused.accept(words.tryAgain());
                                    at.tasks().report(error);
                                }));
    }

    private static void pauseBefore(int attempt) {
        if (attempt > 1) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer answer(CheckoutResult result) {
        var before = result instanceof CheckoutResult.RequestUsed(var first)
                ? at.shop().counter().sales().byNumber(first)
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

    private String sentence(Unavailable.Problem problem) {
        return UnavailableText.of(problem.reason(), at.formats().language());
    }
}
