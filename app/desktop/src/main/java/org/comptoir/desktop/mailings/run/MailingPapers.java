package org.comptoir.desktop.mailings.run;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.desktop.mailings.content.LoyaltyChoice;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Creates the documents of mailings. A sample equals the real document, except that its voucher has no valid code.
public final class MailingPapers {

    private static final VoucherCode NO_CODE = new VoucherCode("0".repeat(17));

    private final OpenShop shop;
    private final DocumentPrinter documents;

    public MailingPapers(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
    }

    /// What this customer will receive.
    public byte[] sample(MailingDraft draft, AudienceMember member) {
        var facts = shop.customerFile().mailings().preview(List.of(member)).getFirst();
        return switch (draft.kind()) {
            case LETTER -> letters(Objects.requireNonNull(draft.template()), List.of(with(draft.voucher(), facts)));
            case VOUCHERS -> vouchers(List.of(specimen(Objects.requireNonNull(draft.voucher()), member.id())));
            case LABELS, LOYALTY_LIST -> new byte[0];
        };
    }

    /// The first sheet of labels.
    public byte[] sampleLabels(MailingDraft draft, List<AudienceMember> members) {
        var layout = new LabelPrinter(LabelSheet.L7160, 1, PrintOffset.NONE, draft.language());
        var first = members.subList(0, Math.min(members.size(), layout.sheet().size()));
        return labels(shop.customerFile().mailings().preview(first), layout);
    }

    private static MergeData with(@Nullable MailingVoucher voucher, MergeData facts) {
        return voucher == null ? facts : facts.with(new LetterVoucher(voucher.face(), NO_CODE, voucher.expiresOn()));
    }

    private Voucher specimen(MailingVoucher voucher, CustomerId customer) {
        var now = shop.clock().instant();
        return new Voucher(
                new VoucherId(0),
                NO_CODE,
                VoucherOrigin.GIVEN,
                voucher.face(),
                voucher.face(),
                now,
                voucher.expiresOn(),
                customer,
                "",
                null);
    }

    /// The documents for some recipients of a mailing.
    byte[] of(MailingRun run, List<MergeData> recipients) {
        return run.kind() == MailingKind.VOUCHERS
                ? vouchers(vouchersOf(run, recipients))
                : letters(Objects.requireNonNull(run.template()), recipients);
    }

    private List<Voucher> vouchersOf(MailingRun run, List<MergeData> recipients) {
        var created = new HashMap<CustomerId, Voucher>();
        for (var voucher : shop.counter().vouchers().ofSeries(run.voucherSeries())) {
            if (voucher.customer() != null) {
                created.put(voucher.customer(), voucher);
            }
        }
        return recipients.stream()
                .map(facts -> created.get(facts.customer()))
                .filter(Objects::nonNull)
                .toList();
    }

    private byte[] letters(LetterTemplate template, List<MergeData> recipients) {
        var profile = shop.settings().profile();
        var sender = new LetterSender(profile.name(), profile.address().town(), profile.country(), profile.zone());
        var today = LocalDate.now(shop.clock());
        var letters = recipients.stream()
                .map(facts -> ComposedLetter.compose(template, facts, sender, today))
                .toList();
        var out = new ByteArrayOutputStream();
        documents.letters(letters, out);
        return out.toByteArray();
    }

    private byte[] vouchers(List<Voucher> vouchers) {
        var out = new ByteArrayOutputStream();
        documents.vouchers(vouchers, out);
        return out.toByteArray();
    }

    private byte[] labels(List<MergeData> recipients, LabelPrinter layout) {
        var out = new ByteArrayOutputStream();
        documents.labels(recipients, layout, out);
        return out.toByteArray();
    }

    List<RankedCustomer> best(SignedInStaff by, LoyaltyChoice choice) {
        return shop.customerFile()
                .bestCustomers()
                .list(by, choice.from(), choice.to(), choice.ranking(), choice.most());
    }

    byte[] loyaltyList(List<RankedCustomer> best, LoyaltyChoice choice) {
        var out = new ByteArrayOutputStream();
        documents.loyaltyList(best, choice.from(), choice.to(), out);
        return out.toByteArray();
    }

    /// The current loyalty list.
    public byte[] loyaltyList(SignedInStaff by, LoyaltyChoice choice) {
        return loyaltyList(best(by, choice), choice);
    }
}
