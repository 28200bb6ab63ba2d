package org.comptoir.desktop.till.payment;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.CheckoutRefusalText;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.CheckoutResult.Refused;
import org.comptoir.pos.sales.Payout;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.SellingServices;

/// Submits the ticket to the checkout, and explains why it was refused. Repeating is safe, because a request id
/// yields one sale however often it is used.
final class SaleSubmission {

    /// With the pauses, a few minutes in which a server may come back; then the cashier decides.
    private static final int MAX_ATTEMPTS = 60;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ScreenContext context;
    private final SellingServices services;
    private final Basket basket;
    private final PriceBook prices;
    private final UUID requestId;
    private final SerialTasks inTurn;
    private final PaymentTexts texts;
    private final CheckoutRefusalText refusals;

    /// @param ticket to be sold as it is now, once it is saved
    SaleSubmission(ScreenContext context, SellingServices services, TicketController ticket) {
        this.context = context;
        this.services = services;
        basket = ticket.basket();
        prices = ticket.prices();
        requestId = ticket.requestId();
        inTurn = ticket.inTurn();
        texts = new PaymentTexts(context.formats());
        refusals = new CheckoutRefusalText(context.formats());
    }

    /// @param answered receives the outcome of each attempt: the last one is never [SubmissionAnswer.Waiting]
    void start(List<Tender> tenders, List<Payout> payouts, Consumer<SubmissionAnswer> answered) {
        request(tenders, payouts, context.staff(), answered, 1);
    }

    private void request(
            List<Tender> tenders,
            List<Payout> payouts,
            SignedInStaff staff,
            Consumer<SubmissionAnswer> answered,
            int attempt) {
        inTurn.next(
                () -> {
                    pauseBefore(attempt);
                    return complete(tenders, payouts, staff);
                },
                (Work<SubmissionAnswer> work) -> work.onSuccess(answered)
                        .onFailure(NotPermitted.class, problem -> answered.accept(refused(problem)))
                        .onFailure(Unavailable.UnavailableException.class, problem -> {
                            if (problem.reason().isPassing() && attempt < MAX_ATTEMPTS) {
                                answered.accept(new SubmissionAnswer.Waiting(texts.asksAgain()));
                                request(tenders, payouts, staff, answered, attempt + 1);
                            } else {
                                answered.accept(new SubmissionAnswer.Refused(sentence(problem)));
                            }
                        })
                        .onFailure(Throwable.class, error -> {
                            answered.accept(new SubmissionAnswer.Refused(texts.tryAgain()));
                            context.tasks().report(error);
                        }));
    }

    private static void pauseBefore(int attempt) {
        if (attempt > 1) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private SubmissionAnswer complete(List<Tender> tenders, List<Payout> payouts, SignedInStaff staff) {
        var result = services.checkout().complete(basket, prices, tenders, payouts, staff, requestId);
        return switch (result) {
            case CheckoutResult.Completed(var sale, var again) -> new SubmissionAnswer.Sold(sale);
            case CheckoutResult.RequestUsed used -> soldBefore(used);
            case Refused reason -> refused(reason);
        };
    }

    private SubmissionAnswer soldBefore(CheckoutResult.RequestUsed used) {
        return services.sales()
                .byNumber(used.first())
                .<SubmissionAnswer>map(SubmissionAnswer.SoldBefore::new)
                .orElseGet(() -> refused(used));
    }

    private SubmissionAnswer refused(Refused reason) {
        return new SubmissionAnswer.Refused(refusals.of(reason));
    }

    private SubmissionAnswer refused(NotPermitted problem) {
        return new SubmissionAnswer.Refused(NotPermittedText.of(problem, context.language()));
    }

    private String sentence(Unavailable.UnavailableException problem) {
        return UnavailableText.of(problem.reason(), context.language());
    }
}
