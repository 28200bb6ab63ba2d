package org.comptoir.shop.mailing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterVoucher;
import org.comptoir.customers.letter.MergeData;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingRun;
import org.comptoir.customers.mailing.run.MailingVoucher;
import org.comptoir.customers.segment.AudienceMember;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.VoucherState;
import org.comptoir.reports.labels.LabelPrinter;
import org.comptoir.reports.labels.LabelSheet;
import org.comptoir.reports.labels.PrintOffset;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;

/// Makes the documents of mailings. A sample is made as the real ones are; only its voucher has no code yet.
public final class MailingDocuments {

    private static final VoucherCode NO_CODE = new VoucherCode("0".repeat(17));

    private final OpenShop shop;
    private final DocumentPrinter documents;

    public MailingDocuments(OpenShop shop, DocumentPrinter documents) {
        this.shop = shop;
        this.documents = documents;
    }

    /// The letters or the vouchers of a mailing.
    ///
    /// @throws IllegalArgumentException for labels, which need a [layout][#labels], and for a loyalty list, which
    ///     is for the shop
    public MailingPages of(MailingRun run) {
        return switch (run.kind()) {
            case LETTER -> {
                var template = Objects.requireNonNull(run.template(), "a mailing of letters has a text");
                yield (recipients, out) -> letters(template, recipients, out);
            }
            case VOUCHERS -> (recipients, out) -> documents.vouchers(vouchers(recipients), out);
            case LABELS, LOYALTY_LIST -> throw new IllegalArgumentException("no page for each of " + run.kind());
        };
    }

    /// Labels on sheets of this layout.
    public MailingPages labels(LabelPrinter layout) {
        return (recipients, out) -> documents.customers().labels(recipients, layout, out);
    }

    /// What this customer will get.
    public byte[] sample(MailingDraft draft, AudienceMember member) {
        var facts = facts(List.of(member)).getFirst();
        return switch (draft.kind()) {
            case LETTER -> {
                var template = Objects.requireNonNull(draft.template());
                yield pdf((recipients, out) -> letters(template, recipients, out), with(draft.voucher(), facts));
            }
            case VOUCHERS -> {
                var specimen = specimen(Objects.requireNonNull(draft.voucher()), member.id());
                yield pdf((recipients, out) -> documents.vouchers(List.of(specimen), out), facts);
            }
            case LABELS, LOYALTY_LIST -> new byte[0];
        };
    }

    /// The first sheet of labels.
    public byte[] sampleLabels(MailingDraft draft, List<AudienceMember> members) {
        var layout = new LabelPrinter(LabelSheet.L7160, 1, PrintOffset.NONE, draft.language());
        var first = members.subList(0, Math.min(members.size(), layout.sheet().size()));
        return pdf(labels(layout), facts(first).toArray(MergeData[]::new));
    }

    /// The best customers, as a loyalty list names them.
    public List<RankedCustomer> best(SignedInStaff by, LoyaltyChoice choice) {
        return shop.customerFile()
                .bestCustomers()
                .list(by, choice.from(), choice.to(), choice.ranking(), choice.most());
    }

    /// A loyalty list of these customers.
    public void loyaltyList(SignedInStaff by, List<RankedCustomer> best, LoyaltyChoice choice, OutputStream out) {
        var order =
                Texts.of("papers", shop.settings().profile().language()).get("papers.loyalty.by." + choice.ranking());
        documents.customers().loyaltyList(by, best, choice.from(), choice.to(), order, out);
    }

    private List<MergeData> facts(List<AudienceMember> members) {
        return shop.customerFile().mailings().preview(members);
    }

    private static byte[] pdf(MailingPages pages, MergeData... recipients) {
        var out = new ByteArrayOutputStream();
        pages.write(List.of(recipients), out);
        return out.toByteArray();
    }

    private static MergeData with(@Nullable MailingVoucher voucher, MergeData facts) {
        return voucher == null ? facts : facts.with(new LetterVoucher(voucher.face(), NO_CODE, voucher.expiresOn()));
    }

    private Voucher specimen(MailingVoucher voucher, CustomerId customer) {
        return new Voucher(
                new VoucherId(0),
                NO_CODE,
                VoucherOrigin.GIVEN,
                voucher.face(),
                voucher.face(),
                shop.clock().instant(),
                voucher.expiresOn(),
                customer,
                "",
                null,
                VoucherState.OPEN,
                null);
    }

    private void letters(LetterTemplate template, List<MergeData> recipients, OutputStream out) {
        var profile = shop.settings().profile();
        var sender = new LetterSender(profile.name(), profile.address().town(), profile.country(), profile.zone());
        var today = LocalDate.now(shop.clock());
        documents
                .customers()
                .letters(
                        recipients.stream()
                                .map(facts -> ComposedLetter.compose(template, facts, sender, today))
                                .toList(),
                        out);
    }

    private List<Voucher> vouchers(List<MergeData> recipients) {
        return shop.counter()
                .vouchers()
                .withCodes(recipients.stream()
                        .map(MergeData::voucher)
                        .flatMap(Stream::ofNullable)
                        .map(LetterVoucher::code)
                        .toList());
    }
}
