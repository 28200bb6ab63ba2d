package org.comptoir.shop.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.loyalty.LoyaltyScheme;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.fiscal.FiscalDocument;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.Reduction;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.sales.LineKind;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SalePayout;
import org.comptoir.pos.sales.SaleTender;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.scan.ShopCode;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.PrintableScripts;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.receipt.GiftReceiptData;
import org.comptoir.reports.receipt.ReceiptData;
import org.comptoir.shop.fiscal.FiscalText;
import org.jspecify.annotations.Nullable;

/// The data of a receipt.
///
/// @param words of the shop's own
/// @param period for how long goods are taken back
/// @param scheme what points are worth now
/// @param program name and version, required by law on the receipt
/// @param fiscal what a fiscal recorder makes, or has made, of the sale
record ReceiptDocuments(
        ShopProfile shop,
        Letterhead sender,
        PaperTexts words,
        ReturnPeriod period,
        LoyaltyScheme scheme,
        String program,
        List<FiscalDocument> fiscal) {

    /// @param origins the receipts from which goods are returned
    ReceiptData receipt(Sale sale, List<ReceiptData.Origin> origins, int duplicate) {
        return new ReceiptData(
                sender,
                shop.receiptHeader(),
                shop.receiptFooter(),
                conditions(),
                notice(),
                shop.language(),
                shop.zone(),
                sale.number().toString(),
                sale.soldAt(),
                sale.till(),
                sale.staffName(),
                customer(sale),
                sale.lines().stream().map(this::line).toList(),
                origins,
                sale.total(),
                sale.rounding(),
                sale.taxes(),
                Stream.concat(
                                sale.tenders().stream().map(this::paid),
                                sale.payouts().stream()
                                        .filter(payout -> payout.amount().isPositive())
                                        .map(this::paidOut))
                        .toList(),
                sale.change(),
                sale.owed(),
                points(sale),
                Stream.concat(
                                sale.vouchersSold().stream().map(ReceiptDocuments::issued),
                                sale.creditNotes().stream().map(ReceiptDocuments::issued))
                        .toList(),
                sale.signatureExcerpt(),
                ShopCode.ofTicket(sale.number()).text(),
                program,
                duplicate);
    }

    /// The articles sold, without vouchers and without what came back in the same sale.
    GiftReceiptData giftReceipt(Sale sale) {
        return new GiftReceiptData(
                sender,
                shop.receiptHeader(),
                shop.receiptFooter(),
                conditions(),
                shop.language(),
                shop.zone(),
                sale.number().toString(),
                sale.soldAt(),
                sale.lines().stream()
                        .filter(line -> line.kind() == LineKind.ARTICLE)
                        .map(line -> new GiftReceiptData.Gift(
                                line.description(), line.quantity(), line.soldBy() == SoldBy.WEIGHT))
                        .toList(),
                ShopCode.ofTicket(sale.number()).text(),
                program);
    }

    /// How long goods are taken back, before the shop's own words.
    private String conditions() {
        if (!period.isSet()) {
            return words.conditions();
        }
        var told = Texts.of("papers", shop.language()).get("papers.receipt.period", period.days());
        return words.conditions().isEmpty() ? told : told + " " + words.conditions();
    }

    /// Nobody, if the paper lacks letters of the name: boxes would tell nobody anything.
    private static String customer(Sale sale) {
        var customer = sale.customer();
        if (customer == null) {
            return "";
        }
        var name = customer.displayName();
        return PrintableScripts.cover(name) ? name : "";
    }

    /// In Italy only a certified printer makes fiscal documents: this paper says so, and which document that one made
    /// or is on the paper that stands for it.
    private String notice() {
        if (!shop.country().equals("IT")) {
            return "";
        }
        var texts = new FiscalText(new Formats(shop.language(), shop.zone()));
        var documents = fiscal.stream().map(texts::numbered).flatMap(Optional::stream);
        return Stream.concat(Stream.of(Texts.of("papers", shop.language()).get("papers.receipt.nonfiscal")), documents)
                .collect(Collectors.joining("\n"));
    }

    private ReceiptData.Line line(SaleLine line) {
        return new ReceiptData.Line(
                line.description(),
                detail(line),
                line.quantity(),
                line.soldBy() == SoldBy.WEIGHT,
                line.guaranteed(),
                line.unitPrice(),
                reductions(line),
                line.total(),
                line.tax() == null ? "" : line.tax().code().value(),
                returned(line));
    }

    /// A single-purpose voucher tells its VAT, and what is left of it once it is spent.
    private String detail(SaleLine line) {
        var texts = Texts.of("papers", shop.language());
        var left = line.left();
        return switch (line.kind()) {
            case SINGLE_VOUCHER -> joined(texts.get("papers.receipt.single.sold"), line.note());
            case SINGLE_VOUCHER_BACK -> texts.get("papers.receipt.single.back");
            case SINGLE_VOUCHER_USE ->
                texts.get(
                        "papers.receipt.single.spent",
                        line.code(),
                        new Formats(shop.language(), shop.zone()).money(left == null ? Money.ZERO : left));
            case ARTICLE, VOUCHER, ARTICLE_RETURN, VOUCHER_RETURN, SINGLE_VOUCHER_RETURN, ACCOUNT_PAYMENT, TIP ->
                line.note();
        };
    }

    private static String joined(String words, String note) {
        return note.isEmpty() ? words : words + " · " + note;
    }

    /// Vouchers have no stock to go back to, and the note tells more than a reason nobody stated.
    private @Nullable String returned(SaleLine line) {
        var terms = line.terms();
        if (terms == null) {
            return null;
        }
        var sales = Texts.of("sales", shop.language());
        if (!terms.isStated()) {
            return "";
        }
        var reason = terms.said(sales);
        return line.article() == null
                ? reason
                : Texts.of("papers", shop.language())
                        .get(
                                "papers.receipt.returned",
                                reason,
                                sales.get(terms.goods().textKey()));
    }

    private List<ReceiptData.Reduction> reductions(SaleLine line) {
        var texts = Texts.of("papers", shop.language());
        return line.reductions().stream()
                .map(reduction -> new ReceiptData.Reduction(why(texts, reduction), reduction.amount()))
                .toList();
    }

    /// The promotion's name, or whose discount it is and the reason if one was given.
    private static String why(Texts texts, Reduction reduction) {
        return switch (reduction.kind()) {
            case PROMOTION -> reduction.reason();
            case LINE_DISCOUNT -> why(texts, "papers.discount.line", reduction.reason());
            case TICKET_DISCOUNT -> why(texts, "papers.discount.ticket", reduction.reason());
            case POINTS -> texts.get("papers.discount.points", reduction.reason());
        };
    }

    private static String why(Texts texts, String key, String reason) {
        return reason.isEmpty() ? texts.get(key) : texts.get("papers.discount.why", texts.get(key), reason);
    }

    private ReceiptData.Paid paid(SaleTender tender) {
        return new ReceiptData.Paid(means(tender), tender.given());
    }

    /// A voucher tells what is left of it.
    private String means(SaleTender tender) {
        var means = tender.type().title(shop.language());
        var texts = Texts.of("papers", shop.language());
        var foreign = tender.foreign();
        if (foreign.isPresent()) {
            return foreign(texts, foreign.get());
        }
        return switch (tender.kind()) {
            case VOUCHER -> {
                var left = tender.left();
                yield left == null
                        ? means
                        : texts.get(
                                "papers.receipt.left",
                                means,
                                tender.reference(),
                                new Formats(shop.language(), shop.zone()).money(left));
            }
            case POINTS -> texts.get("papers.receipt.points", means, tender.reference());
            case MEAL_VOUCHER -> texts.get("papers.receipt.pieces", means, tender.pieces());
            case CASH, CARD, CHEQUE, TRANSFER, ACCOUNT, OWN -> means;
        };
    }

    /// The amount in its currency and the rate; what it was worth stands beside it.
    private String foreign(Texts texts, ForeignCash cash) {
        var formats = new Formats(shop.language(), shop.zone());
        return texts.get(
                "papers.receipt.foreign",
                formats.currency(cash.currency(), cash.amount()),
                formats.decimal(cash.inEuros()));
    }

    private ReceiptData.Paid paidOut(SalePayout payout) {
        var papers = Texts.of("papers", shop.language());
        var means = payout.voucher() == null
                ? payout.type().title(shop.language())
                : papers.get("papers.receipt.creditnote");
        return new ReceiptData.Paid(papers.get("papers.receipt.refunded", means), payout.amount());
    }

    private ReceiptData.@Nullable PointsNote points(Sale sale) {
        var points = sale.points();
        return points.equals(Sale.PointsOfSale.NONE)
                ? null
                : new ReceiptData.PointsNote(
                        points.earned(),
                        points.spent(),
                        points.takenBack(),
                        sale.payouts().stream().mapToLong(SalePayout::points).sum(),
                        points.balance(),
                        scheme.worth(points.balance()));
    }

    private static ReceiptData.IssuedVoucher issued(SalePayout note) {
        var code = new VoucherCode(note.code());
        return new ReceiptData.IssuedVoucher("", note.amount(), code.grouped(), code.scanned(), note.expiresOn(), true);
    }

    private static ReceiptData.IssuedVoucher issued(SaleLine line) {
        var code = new VoucherCode(line.code());
        return new ReceiptData.IssuedVoucher(
                line.kind().isSinglePurpose() ? line.description() : "",
                line.total(),
                code.grouped(),
                code.scanned(),
                line.expiresOn(),
                false);
    }
}
