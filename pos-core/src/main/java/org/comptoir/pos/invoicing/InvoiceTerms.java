package org.comptoir.pos.invoicing;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How the shop wants its invoices paid, and what the law wants said on them that the shop's profile does not know. An
/// invoice keeps those it was issued with.
///
/// @param days until what was bought on account has to be paid
/// @param iban of the account to pay to; empty if none is told
/// @param bic of its bank; may be empty
/// @param register legal form, capital and register of the shop, at the foot
/// @param isExempt whether the shop is so small that it charges no VAT: franchise en base in France (CGI art. 293 B),
///     regime forfettario in Italy
/// @param zeroNature why lines at 0 % bear no Italian VAT, as FatturaPA names it
/// @param note what else is said under the terms of payment
/// @param supply what a French shop supplies
/// @param isOnDebits whether a French shop has chosen to pay the VAT of services when they are invoiced and not when
/// they
///     are paid (CGI art. 269, 2, c), which its invoices have to say
public record InvoiceTerms(
        int days,
        String iban,
        String bic,
        String register,
        boolean isExempt,
        String zeroNature,
        String note,
        SupplyKind supply,
        boolean isOnDebits) {

    public static final String DAYS = "invoice.days";
    public static final String IBAN = "invoice.iban";
    public static final String BIC = "invoice.bic";
    public static final String REGISTER = "invoice.register";
    public static final String EXEMPT = "invoice.exempt";
    public static final String ZERO_NATURE = "invoice.zero";
    public static final String NOTE = "invoice.note";
    public static final String SUPPLY = "invoice.supply";
    public static final String ON_DEBITS = "invoice.debits";

    /// Between businesses no more than 60 days may be agreed (Code de commerce, L441-10; d.lgs. 231/2002, art. 4).
    public static final int MAX_DAYS = 60;

    public static final int DEFAULT_DAYS = 30;

    /// Exempt, which most of what is sold at 0 % in Italy is.
    public static final String DEFAULT_ZERO_NATURE = "N4";

    public static final int MAX_TEXT_LENGTH = 500;

    public static final InvoiceTerms DEFAULT =
            new InvoiceTerms(DEFAULT_DAYS, "", "", "", false, DEFAULT_ZERO_NATURE, "");

    private static final Pattern BIC_FORM = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern NATURE = Pattern.compile("N[145]|N2\\.[12]|N3\\.[1-6]|N6\\.[1-9]|N7");

    public InvoiceTerms {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("no term of payment: " + days);
        }
    }

    /// Of a shop that supplies goods.
    public InvoiceTerms(
            int days, String iban, String bic, String register, boolean isExempt, String zeroNature, String note) {
        this(days, iban, bic, register, isExempt, zeroNature, note, SupplyKind.GOODS, false);
    }

    public static boolean isBic(String text) {
        return BIC_FORM.matcher(text).matches();
    }

    /// Whether it is a code of FatturaPA for lines without VAT.
    public static boolean isNature(String text) {
        return NATURE.matcher(text).matches();
    }

    /// @return empty if it is no number of days that may be agreed
    public static Optional<Integer> readDays(String text) {
        var typed = text.strip();
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= MAX_DAYS
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static InvoiceTerms of(Function<String, Optional<String>> notes) {
        return new InvoiceTerms(
                notes.apply(DAYS).flatMap(InvoiceTerms::readDays).orElse(DEFAULT_DAYS),
                notes.apply(IBAN).flatMap(Iban::read).map(Iban::value).orElse(""),
                notes.apply(BIC).filter(InvoiceTerms::isBic).orElse(""),
                notes.apply(REGISTER).orElse(""),
                notes.apply(EXEMPT).filter("yes"::equals).isPresent(),
                notes.apply(ZERO_NATURE).filter(InvoiceTerms::isNature).orElse(DEFAULT_ZERO_NATURE),
                notes.apply(NOTE).orElse(""),
                notes.apply(SUPPLY).flatMap(SupplyKind::read).orElse(SupplyKind.GOODS),
                notes.apply(ON_DEBITS).filter("yes"::equals).isPresent());
    }
}
