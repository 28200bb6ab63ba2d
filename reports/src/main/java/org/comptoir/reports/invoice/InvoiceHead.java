package org.comptoir.reports.invoice;

import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.TemplateRow;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The parameters of an invoice's template.
record InvoiceHead(InvoiceData data, InvoiceWords words, PaymentWords payment, boolean isBeside, boolean isWide)
        implements TemplateRow {

    /// A logo wider than this, by its height, stands alone.
    private static final double MAX_SHAPE = 1.3;

    static InvoiceHead of(InvoiceData data, InvoiceWords words) {
        var logo = data.sender().logo();
        var isWide = logo != null && DocumentImage.shape(logo) > MAX_SHAPE;
        return new InvoiceHead(data, words, PaymentWords.of(data.invoice(), words), logo != null && !isWide, isWide);
    }

    @Override
    public @Nullable Object value(String field) {
        var sender = data.sender();
        return switch (field) {
            case "shop" -> sender.name();
            case "shopBeside" -> isBeside ? sender.name() : "";
            case "shopAlone" -> isBeside || isWide ? "" : sender.name();
            case "mottoBeside" -> isBeside ? sender.motto() : "";
            case "mottoAlone" -> isBeside || isWide ? "" : sender.motto();
            case "sender" -> String.join("\n", sender.lines());
            case "logo" -> logo(sender);
            case "title" -> words.title();
            case "number" -> words.numbered();
            case "duplicate" -> words.duplicate(data.duplicate());
            case "factNames" -> String.join("\n", words.facts().keySet());
            case "factValues" -> String.join("\n", words.facts().values());
            case "address" -> String.join("\n", data.address());
            case "headCode" -> words.text("code");
            case "headName" -> words.text("name");
            case "headQuantity" -> words.text("quantity");
            case "headPrice" -> words.text("price");
            case "headDiscount" -> words.isDiscounted() ? words.text("discount") : "";
            case "headRate" -> words.text("rate");
            case "headTotal" -> words.text("total");
            case "continued" -> words.title() + " " + words.numbered();
            case "carriedOver" -> words.text("carried");
            case "toCarry" -> words.text("tocarry");
            case "foot" -> words.foot();
            case "page" -> words.text("page");
            case "of" -> words.text("of");
            default -> payment(field);
        };
    }

    private @Nullable Object payment(String field) {
        var code = payment.code();
        return switch (field) {
            case "payCode" -> code;
            case "payTitle" -> code == null ? payment.title() : "";
            case "payTitleBeside" -> code == null ? "" : payment.title();
            case "payLines" -> code == null ? payment.lines() : "";
            case "payLinesBeside" -> code == null ? "" : payment.lines();
            case "law" -> payment.law();
            default -> throw TemplateRow.unknown(field);
        };
    }

    private static @Nullable DocumentImage logo(Letterhead sender) {
        return sender.logo() == null ? null : DocumentImage.ofImage(sender.logo());
    }
}
