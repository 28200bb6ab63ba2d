package org.comptoir.desktop.mailings.run;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.customers.mailing.Mailings;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.mailing.LoyaltyChoice;
import org.comptoir.shop.mailing.MailingDocuments;

/// Makes a loyalty list, which goes to nobody: once it was printed or saved, who is in it is recorded.
final class LoyaltyListOutput {

    private final ScreenContext context;
    private final Mailings mailings;
    private final MailingDocuments documents;

    LoyaltyListOutput(ScreenContext context, Mailings mailings, MailingDocuments documents) {
        this.context = context;
        this.mailings = mailings;
        this.documents = documents;
    }

    /// @param output prints or saves the document, then runs what follows
    /// @param made receives who is in it
    void make(
            LoyaltyChoice choice,
            BiConsumer<Supplier<byte[]>, Runnable> output,
            BiConsumer<SignedInStaff, List<RankedCustomer>> made) {
        var by = context.staff();
        context.tasks()
                .of(() -> documents.best(by, choice))
                .onSuccess(best -> output.accept(() -> document(by, choice, best), () -> made.accept(by, best)))
                .start();
    }

    private byte[] document(SignedInStaff by, LoyaltyChoice choice, List<RankedCustomer> best) {
        var out = new ByteArrayOutputStream();
        documents.loyaltyList(by, best, choice, out);
        return out.toByteArray();
    }

    void record(SignedInStaff by, String title, List<RankedCustomer> best, Consumer<MailingRun> recorded) {
        var customers = best.stream().map(RankedCustomer::id).toList();
        context.tasks()
                .of(() -> mailings.recordLoyaltyList(by, title, context.language(), customers))
                .onSuccess(recorded)
                .start();
    }
}
