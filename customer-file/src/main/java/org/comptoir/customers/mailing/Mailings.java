package org.comptoir.customers.mailing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.Loyalty;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingOfCustomer;
import org.comptoir.customers.mailing.run.MailingResponse;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingRunId;
import org.comptoir.customers.mailing.run.StartResult;
import org.comptoir.customers.segment.Audience;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Starts mailings and works through them: fetch the next batch, print it, mark it as sent. A crash in between
/// loses nothing and sends nothing twice: recipients not marked as sent are still pending.
public final class Mailings {

    private final Database database;
    private final Clock clock;
    private final MailingVouchers vouchers;
    private final MergeDataReader facts;

    /// @param clock in the shop's time zone
    public Mailings(Database database, Clock clock, Loyalty loyalty, Vouchers vouchers) {
        this.database = database;
        this.clock = clock;
        this.vouchers = new MailingVouchers(vouchers);
        this.facts = new MergeDataReader(database, loyalty, vouchers, clock);
    }

    /// The data a letter would contain for each member if it were written now, without a voucher; for the preview.
    public List<MergeData> preview(List<AudienceMember> members) {
        return facts.read(members, null);
    }

    /// Freezes the list together with its channel and issues its vouchers, all or nothing. Consent, address and
    /// archived state are checked again for each piece printed.
    public StartResult start(SignedInStaff by, MailingDraft draft, Audience audience) {
        by.require(Permission.SEND_MAILINGS);
        if (audience.size() == 0) {
            return new StartResult.NobodyToWriteTo();
        }
        var members = audience.included();
        return new StartResult.Started(database.writeBulk(session -> {
            var run = insertRun(session, by, draft, audience.channel(), members.size());
            var recipients = letters(run, members);
            var voucher = draft.voucher();
            var given = voucher == null ? List.<Voucher>of() : vouchers.issue(session, by, voucher, run, recipients);
            session.insertMultiple(recipients);
            if (!given.isEmpty()) {
                vouchers.record(session, by, run, given);
            }
            return MailingRows.run(session, run);
        }));
    }

    /// Records, for all at once, that customers were named in a printed loyalty list.
    public MailingRun recordLoyaltyList(SignedInStaff by, String title, Language language, List<CustomerId> customers) {
        by.require(Permission.SEND_MAILINGS);
        var draft = new MailingDraft(MailingKind.LOYALTY_LIST, title, language, null, null);
        return database.write(session -> {
            var run = insertRun(session, by, draft, null, customers.size());
            var recipients = recipients(run, customers);
            recipients.forEach(recipient -> {
                recipient.state = RecipientState.SENT;
                recipient.markedAt = run.startedAt;
            });
            session.insertMultiple(recipients);
            return MailingRows.run(session, run);
        });
    }

    private MailingRunRow insertRun(
            StatelessSession session, SignedInStaff by, MailingDraft draft, @Nullable Channel channel, int recipients) {
        var run = MailingRunRow.of(by, draft, channel, recipients, clock.instant());
        session.insert(run);
        return run;
    }

    private static List<RecipientRow> letters(MailingRunRow run, List<AudienceMember> members) {
        var rows = new ArrayList<RecipientRow>();
        for (var member : members) {
            rows.add(RecipientRow.of(run.id, rows.size() + 1, member));
        }
        return rows;
    }

    private static List<RecipientRow> recipients(MailingRunRow run, List<CustomerId> customers) {
        var rows = new ArrayList<RecipientRow>();
        for (var customer : customers) {
            rows.add(RecipientRow.of(run.id, rows.size() + 1, customer));
        }
        return rows;
    }

    public Optional<MailingRun> run(MailingRunId run) {
        return database.read(session -> MailingRows.find(session, run));
    }

    /// The latest mailings, newest first.
    public List<MailingRun> runs(int limit) {
        return database.read(session -> MailingRows.latest(session, limit));
    }

    /// The next pending recipients in list order. Those who may no longer be contacted are marked as failed, with
    /// the reason, and left out. Empty once all are done.
    public List<MergeData> nextBatch(SignedInStaff by, MailingRunId run, int limit) {
        by.require(Permission.SEND_MAILINGS);
        var next = database.write(session -> new RecipientQueue(session, run).next(limit, clock.instant()));
        return facts.read(next, run);
    }

    /// Marks these recipients as sent, which also shows in their timelines.
    ///
    /// @return how many of them were still pending
    public int markSent(SignedInStaff by, MailingRunId run, Collection<CustomerId> customers) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(
                session -> new RecipientQueue(session, run).mark(customers, RecipientState.SENT, "", clock.instant()));
    }

    /// Marks everybody who is still pending as sent: their pages were made as a file and have been posted, which only
    /// a person can know.
    ///
    /// @return how many were pending
    public int markPosted(SignedInStaff by, MailingRunId run) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> {
            var queue = new RecipientQueue(session, run);
            return queue.mark(queue.pending(), RecipientState.SENT, "", clock.instant());
        });
    }

    /// Marks these recipients as failed.
    ///
    /// @param reason text for whoever sends them again
    /// @return how many of them were still pending
    public int markFailed(SignedInStaff by, MailingRunId run, Collection<CustomerId> customers, String reason) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session ->
                new RecipientQueue(session, run).mark(customers, RecipientState.FAILED, reason, clock.instant()));
    }

    /// Makes all failed recipients pending again.
    public int retryFailed(SignedInStaff by, MailingRunId run) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> new RecipientQueue(session, run).retryFailed());
    }

    /// Makes everybody from a position of the list on pending again, as after a paper jam.
    ///
    /// @param position counted from 1
    public int reprintFrom(SignedInStaff by, MailingRunId run, int position) {
        by.require(Permission.SEND_MAILINGS);
        return database.write(session -> new RecipientQueue(session, run).againFrom(position));
    }

    /// The mailings a customer received, newest first.
    public List<MailingOfCustomer> ofCustomer(CustomerId customer, int limit) {
        return database.read(session -> MailingRows.ofCustomer(session, customer, limit));
    }

    /// The response to a mailing, measured by its vouchers.
    public MailingResponse outcome(SignedInStaff by, MailingRunId run) {
        by.require(Permission.SEE_FIGURES);
        return database.read(session -> MailingRows.outcome(session, run));
    }
}
