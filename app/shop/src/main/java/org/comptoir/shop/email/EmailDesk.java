package org.comptoir.shop.email;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.customers.customer.details.ContactEmail;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.outbox.EmailJob;
import org.comptoir.pos.outbox.EmailOutbox;
import org.comptoir.pos.outbox.EmailProblem;
import org.comptoir.pos.outbox.MailSettings;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Receipts by e-mail: put into the outbox once their sale is durable, sent in the background, so that no sale ever
/// waits for a mail server. All may wait for the database, and what sends for a server.
public final class EmailDesk {

    private static final Logger LOG = LoggerFactory.getLogger(EmailDesk.class);

    private final OpenShop shop;
    private final EmailOutbox outbox;
    private final ReceiptEmail receipts;
    private final @Nullable SSLSocketFactory trust;

    public EmailDesk(OpenShop shop, DocumentPrinter documents) {
        this(shop, documents::receiptPdf, null);
    }

    /// @param receipts makes the PDF of a sale's receipt
    /// @param trust the certificates to be believed; null for the machine's
    EmailDesk(OpenShop shop, BiFunction<Sale, Integer, byte[]> receipts, @Nullable SSLSocketFactory trust) {
        this.shop = shop;
        this.receipts = new ReceiptEmail(receipts);
        this.trust = trust;
        outbox = shop.counter().emailOutbox();
    }

    /// Whether receipts can be sent from this shop.
    public boolean isReady() {
        return !shop.isTraining() && settings().isComplete();
    }

    /// How the shop sends e-mails.
    public MailSettings settings() {
        return MailSettings.of(shop.settings()::get);
    }

    /// The address that is known of a sale's customer, to be proposed; empty for none.
    public String knownAddress(Sale sale) {
        var customer = sale.customer();
        return customer == null
                ? ""
                : shop.customerFile().customers().customer(customer.id()).stream()
                        .flatMap(known -> known.details().emails().stream())
                        .sorted(Comparator.comparing(ContactEmail::preferred).reversed())
                        .findFirst()
                        .map(ContactEmail::address)
                        .orElse("");
    }

    /// Keeps a receipt to be sent. The address is kept for it alone: it is no consent to anything, and no part of the
    /// customer's record.
    ///
    /// @param copy counts the copy, once the address is known to be one; 0 for the original
    public EmailQueueResult queue(SignedInStaff by, Sale sale, String typed, IntSupplier copy) {
        by.require(Permission.SELL);
        if (shop.isTraining()) {
            return new EmailQueueResult.InTraining();
        }
        if (!settings().isComplete()) {
            return new EmailQueueResult.NotSetUp();
        }
        var address = EmailAddress.read(typed);
        if (address.isEmpty()) {
            return new EmailQueueResult.NoAddress();
        }
        outbox.queue(by, sale.number(), copy.getAsInt(), address.get(), language(sale));
        return new EmailQueueResult.Queued(address.get());
    }

    private Language language(Sale sale) {
        var customer = sale.customer();
        return Optional.ofNullable(customer)
                .flatMap(known -> shop.customerFile().customers().customer(known.id()))
                .flatMap(known -> Language.ofCode(known.details().language()))
                .orElseGet(() -> shop.settings().recentProfile().language());
    }

    /// Sends all that are due.
    public EmailRun sendDue() {
        if (!isReady()) {
            return EmailRun.NOTHING;
        }
        if (mailer(settings()).isEmpty()) {
            // They wait for this machine to know the password, or for one that does.
            return new EmailRun(
                    List.of(),
                    outbox.firstDue().stream()
                            .map(job -> new EmailRun.Failed(job, EmailProblem.NO_PASSWORD))
                            .toList());
        }
        var sent = new ArrayList<EmailJob>();
        var failed = new ArrayList<EmailRun.Failed>();
        for (var next = outbox.take(); next.isPresent(); next = outbox.take()) {
            var job = next.get();
            var problem = send(job);
            if (problem.isPresent()) {
                outbox.failed(job, problem.get());
                failed.add(new EmailRun.Failed(job, problem.get()));
            } else {
                outbox.sent(job);
                sent.add(job);
            }
        }
        return new EmailRun(sent, failed);
    }

    /// What failed comes again, so an error of the program, and a receipt that takes more memory than there is, end
    /// here.
    private Optional<EmailProblem> send(EmailJob job) {
        try {
            var mailer = mailer(settings());
            if (mailer.isEmpty()) {
                return Optional.of(EmailProblem.NO_PASSWORD);
            }
            var sale = shop.counter().sales().byNumber(job.sale()).orElseThrow();
            var mail = receipts.of(job, sale, shop.settings().profile());
            mailer.get().send(mail, shop.clock().instant());
            return Optional.empty();
        } catch (MailFailure e) {
            LOG.warn("The receipt of {} is not sent: {}", job.sale(), e.problem());
            LOG.debug("What the mail server said", e);
            return Optional.of(e.problem());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error("The receipt of {} cannot be made", job.sale(), e);
            return Optional.of(EmailProblem.NO_PAPER);
        }
    }

    /// Tries to sign in at a server, and sends nothing.
    ///
    /// @param password as typed; empty for the one that this machine knows
    /// @return what is wrong; empty if e-mails can be sent by it
    public Optional<EmailProblem> check(MailSettings settings, String password) {
        if (!settings.isComplete()) {
            return Optional.of(EmailProblem.NOT_SET_UP);
        }
        var mailer = password.isEmpty() ? mailer(settings) : Optional.of(new SmtpMailer(settings, password, trust));
        if (mailer.isEmpty()) {
            return Optional.of(EmailProblem.NO_PASSWORD);
        }
        try {
            mailer.get().check();
            return Optional.empty();
        } catch (MailFailure e) {
            LOG.debug("What the mail server said", e);
            return Optional.of(e.problem());
        }
    }

    private Optional<SmtpMailer> mailer(MailSettings settings) {
        if (!settings.needsPassword()) {
            return Optional.of(new SmtpMailer(settings, "", trust));
        }
        return shop.mailPassword().of(settings).map(password -> new SmtpMailer(settings, password, trust));
    }
}
