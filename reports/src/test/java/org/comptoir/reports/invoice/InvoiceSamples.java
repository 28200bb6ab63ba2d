package org.comptoir.reports.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.invoicing.Invoice;
import org.comptoir.pos.invoicing.InvoiceKind;
import org.comptoir.pos.invoicing.InvoiceLine;
import org.comptoir.pos.invoicing.InvoiceNumber;
import org.comptoir.pos.invoicing.InvoiceParty;
import org.comptoir.pos.invoicing.InvoiceReference;
import org.comptoir.pos.invoicing.InvoiceTender;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// Invoices with the data of a usual and of an unusual day.
public final class InvoiceSamples {

    private static final TaxRate NORMAL = rate("N", "20");
    private static final TaxRate REDUCED = rate("R", "5.5");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    static final Letterhead LAVANDIER = Letterhead.withoutLogo(
                    "Maison Lavandier",
                    List.of("12 quai des Moulins, 34200 Sète", "04 65 71 00 12, bonjour@example.org"),
                    List.of())
            .with("Épicerie, maison et soin, à Sète depuis 1987", List.of(), Accent.GREEN);

    static final Letterhead CORALLO = Letterhead.withoutLogo(
                    "Bottega Corallo",
                    List.of("Via dei Mille 21, 10123 Torino", "011 5550 123, ciao@example.it"),
                    List.of())
            .with("Profumi, tessuti e cose di casa", List.of(), Accent.TERRACOTTA);

    public static final InvoiceParty LAVANDIER_SELLS = new InvoiceParty(
            "Maison Lavandier",
            "",
            new PostalAddress("12 quai des Moulins", "34200", "Sète", "", "FR"),
            new CompanyNumbers("FR65908172638", "90817263800011", "", "", ""),
            "04 65 71 00 12",
            "bonjour@example.org",
            "SARL au capital de 8 000 €, RCS Montpellier 908 172 638");

    public static final InvoiceParty CORALLO_SELLS = new InvoiceParty(
            "Bottega Corallo S.r.l.",
            "",
            new PostalAddress("Via dei Mille 21", "10123", "Torino", "TO", "IT"),
            new CompanyNumbers("IT01234567897", "", "01234567897", "", ""),
            "011 5550 123",
            "ciao@example.it",
            "capitale sociale 10.000,00 € i.v., REA TO-1234567");

    public static final InvoiceParty HOTEL = InvoiceParty.buyer(
            "Hôtel du Grand Chais SAS",
            "Service achats",
            new PostalAddress("5 boulevard Camille-Blanc", "34200", "Sète", "", "FR"),
            new CompanyNumbers("FR19812345676", "812345676", "", "", ""));

    public static final InvoiceParty STUDIO = InvoiceParty.buyer(
            "Studio Bianchi Ferrero & Associati S.r.l.",
            "c.a. Amministrazione",
            new PostalAddress("Corso Re Umberto 8", "10121", "Torino", "TO", "IT"),
            new CompanyNumbers("IT09876543217", "", "09876543217", "ABC1234", ""));

    public static final InvoiceTerms FRENCH_TERMS =
            new InvoiceTerms(30, "FR1420041010050500013M02606", "PSSTFRPPMON", "", false, "N4", "");

    private InvoiceSamples() {}

    private static TaxRate rate(String code, String percent) {
        return new TaxRate(new TaxCode(code), Percent.of(percent));
    }

    /// @param total with VAT, after the discount
    private static InvoiceLine line(
            String code, String name, String note, int quantity, String price, String discount, TaxRate tax) {
        var off = Money.of(discount);
        var gross = Money.of(price).times(Quantity.of(quantity)).minus(off);
        return new InvoiceLine(
                code,
                name,
                note,
                SoldBy.PIECE,
                Quantity.of(quantity),
                Money.of(price),
                off,
                tax,
                gross.minus(tax.within(gross)));
    }

    private static List<InvoiceLine> frenchLines() {
        return List.of(
                line(
                        "BOU-220",
                        "Bougie parfumée, 220 g, figuier",
                        "cire de soja, coton, 45 h",
                        24,
                        "23.40",
                        "56.16",
                        NORMAL),
                line("PLA-MER", "Plaid mérinos, 130 × 170 cm", "écru 4, sauge 2", 6, "89.00", "0", NORMAL),
                line(
                        "SOU-VEL",
                        "Soupe de la Montagne Noire, 75 cl",
                        "lot L261104, DDM 06/2028",
                        36,
                        "6.00",
                        "0",
                        REDUCED),
                line("MIE-500", "Miel de garrigue, 500 g", "lot L261012", 12, "10.00", "6.00", REDUCED),
                line("SRV-EMB", "Emballage et carte à votre nom", "", 30, "1.80", "0", NORMAL));
    }

    /// VAT is computed on the sum of a rate, so the lines are only right where no cent is left over.
    private static TaxSummary taxes(List<InvoiceLine> lines) {
        var gross = new LinkedHashMap<TaxRate, Money>();
        lines.forEach(line ->
                gross.merge(line.tax(), line.unitPrice().times(line.quantity()).minus(line.discount()), Money::plus));
        return TaxSummary.ofGross(gross);
    }

    private static Invoice of(
            Language language,
            InvoiceParty seller,
            InvoiceParty buyer,
            InvoiceTerms terms,
            List<InvoiceLine> lines,
            List<InvoiceTender> tenders,
            boolean isDue) {
        var taxes = taxes(lines);
        var paid = Money.sum(tenders.stream().map(InvoiceTender::amount).toList());
        var due = isDue ? taxes.gross().minus(paid) : Money.ZERO;
        return with(language, InvoiceKind.INVOICE, seller, buyer, terms, lines, taxes, tenders, due, List.of());
    }

    private static Invoice with(
            Language language,
            InvoiceKind kind,
            InvoiceParty seller,
            InvoiceParty buyer,
            InvoiceTerms terms,
            List<InvoiceLine> lines,
            TaxSummary taxes,
            List<InvoiceTender> tenders,
            Money due,
            List<InvoiceReference> references) {
        @Nullable LocalDate dueOn = due.isPositive() ? DAY.plusDays(terms.days()) : null;
        return new Invoice(
                new InvoiceNumber(TillId.FIRST, 417),
                kind,
                new SaleNumber(TillId.FIRST, 1586),
                LocalDate.of(2026, 11, 27),
                DAY,
                Instant.parse("2026-11-28T10:00:00Z"),
                "Caisse 1",
                "Élise Lavandier",
                language,
                seller,
                buyer,
                terms,
                lines,
                taxes,
                tenders,
                due,
                dueOn,
                references,
                "kQ7z");
    }

    /// To be paid by bank transfer, but for a part.
    public static Invoice french(Language language) {
        return of(
                language,
                LAVANDIER_SELLS,
                HOTEL,
                FRENCH_TERMS,
                frenchLines(),
                List.of(new InvoiceTender(TenderKind.CARD, "Carte", Money.euros(400))),
                true);
    }

    /// Paid at once.
    public static Invoice paid() {
        return of(
                Language.FRENCH,
                LAVANDIER_SELLS,
                HOTEL,
                FRENCH_TERMS,
                frenchLines().subList(1, 2),
                List.of(new InvoiceTender(TenderKind.CASH, "Espèces", Money.euros(534))),
                false);
    }

    public static Invoice creditNote() {
        var lines = frenchLines().subList(0, 2);
        return with(
                Language.FRENCH,
                InvoiceKind.CREDIT_NOTE,
                LAVANDIER_SELLS,
                HOTEL,
                FRENCH_TERMS,
                lines,
                taxes(lines),
                List.of(new InvoiceTender(TenderKind.CARD, "Carte", taxes(lines).gross())),
                Money.ZERO,
                List.of(new InvoiceReference(new InvoiceNumber(TillId.FIRST, 400), LocalDate.of(2026, 11, 2))));
    }

    public static Invoice italian() {
        var normal = rate("N", "22");
        var food = rate("R", "10");
        var lines = List.of(
                line("CAN-FIC", "Candela al fico, 220 g", "cera di soia", 40, "29.00", "174.00", normal),
                line("SAP-OLI", "Sapone all’olio d’oliva, 100 g", "", 40, "5.00", "0", normal),
                line("MIE-ACA", "Miele di acacia, 250 g", "lotto L26-311, Piemonte", 40, "8.00", "0", food),
                line("LIB-TOR", "Guida di Torino", "", 40, "3.05", "0", rate("Z", "0")));
        var terms = new InvoiceTerms(30, "IT60X0542811101000000123456", "ABCDITMM", "", false, "N4", "");
        return of(Language.ITALIAN, CORALLO_SELLS, STUDIO, terms, lines, List.of(), true);
    }

    static Invoice supplied(SupplyKind supply, boolean onDebits) {
        var terms = new InvoiceTerms(30, "", "", "", false, "N4", "", supply, onDebits);
        return of(Language.FRENCH, LAVANDIER_SELLS, HOTEL, terms, frenchLines(), List.of(), true);
    }

    /// Several pages, with the longest words.
    static Invoice longest(Language language, int count) {
        var lines = new ArrayList<InvoiceLine>();
        for (var i = 0; i < count; i++) {
            lines.add(line(
                    "REF-" + (1000 + i),
                    org.comptoir.reports.Fixtures.LONGEST_ARTICLE,
                    "gravé « Pour les cinquante ans de la maison, avec toute notre gratitude »",
                    999,
                    "1234.56",
                    "12345.67",
                    i % 3 == 0 ? REDUCED : NORMAL));
        }
        var terms = new InvoiceTerms(
                60,
                "FR1420041010050500013M02606",
                "PSSTFRPPMON",
                "",
                false,
                "N4",
                "Réserve de propriété jusqu’au paiement intégral du prix, convenue à la commande (C. com., L624-16).");
        return of(language, LAVANDIER_SELLS, HOTEL, terms, lines, List.of(), true);
    }

    public static InvoiceData data(Invoice invoice, int duplicate) {
        var isItalian = invoice.seller().address().country().equals("IT");
        var address = isItalian
                ? List.of(
                        "Spett.le",
                        "Studio Bianchi Ferrero & Associati S.r.l.",
                        "c.a. Amministrazione",
                        "Corso Re Umberto 8",
                        "10121 TORINO TO")
                : List.of("HÔTEL DU GRAND CHAIS SAS", "Service achats", "5 boulevard Camille-Blanc", "34200 SÈTE");
        return new InvoiceData(
                isItalian ? CORALLO : LAVANDIER, invoice, address, org.comptoir.reports.Fixtures.PARIS, duplicate);
    }
}
