package org.comptoir.customers.mailing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.pos.vouchers.Vouchers;
import org.hibernate.StatelessSession;

/// Issues the personal vouchers of a mailing, in the transaction that starts it.
final class MailingVouchers {

    private static final int MAX_TITLE_LENGTH = 60;

    private final Vouchers vouchers;

    MailingVouchers(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// Gives each recipient a voucher; the mailing and its recipients are written by whoever asks, and then the
    /// vouchers are signed.
    ///
    /// @return what is to be passed to [#record]
    List<Voucher> issue(
            StatelessSession session,
            SignedInStaff by,
            MailingVoucher voucher,
            MailingRunRow run,
            List<RecipientRow> recipients) {
        run.voucherSeries = series(run);
        session.update(run);
        var given = new ArrayList<Voucher>();
        for (var some : Chunks.of(recipients, VoucherSeries.MAX_COUNT)) {
            given.addAll(issueBatch(session, by, voucher, run.voucherSeries, some));
        }
        return given;
    }

    /// Has them signed, as the last of the transaction.
    void record(StatelessSession session, SignedInStaff by, MailingRunRow run, List<Voucher> given) {
        vouchers.recordGiven(session, by, run.voucherSeries, given);
    }

    private List<Voucher> issueBatch(
            StatelessSession session,
            SignedInStaff by,
            MailingVoucher voucher,
            String series,
            List<RecipientRow> batch) {
        var customers = batch.stream()
                .map(recipient -> new CustomerId(recipient.customerId))
                .toList();
        var issued = vouchers.issueSeries(
                session, by, VoucherSeries.ofCustomers(series, customers, voucher.face(), voucher.expiresOn()));
        for (var i = 0; i < batch.size(); i++) {
            batch.get(i).voucherId = issued.get(i).id().value();
        }
        return issued;
    }

    /// Keeps the vouchers of two mailings with the same title apart.
    private static String series(MailingRunRow run) {
        var title = run.title.substring(0, Math.min(MAX_TITLE_LENGTH, run.title.length()));
        return title.strip() + " (" + run.id + ")";
    }
}
