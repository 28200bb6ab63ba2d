package org.comptoir.pos.invoicing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.company.CompanyNumbers;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleRecords;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.text.Language;

/// A shop that issues invoices, for tests.
final class InvoiceShop {

    static final InvoiceParty HOTEL = InvoiceParty.buyer(
            "Hôtel du Grand Chais SAS",
            "Service achats",
            new PostalAddress("5 boulevard Camille-Blanc", "34200", "Sète", "", "FR"),
            new CompanyNumbers("FR19812345676", "812345676", "", "", ""));

    static final InvoiceParty SOMEBODY = InvoiceParty.buyer(
            "Jeanne Amaury", "", new PostalAddress("2 rue des Voiles", "34200", "Sète", "", "FR"), CompanyNumbers.NONE);

    final TestShop shop;
    final Invoices invoices;

    InvoiceShop(TestEngine engine) {
        shop = new TestShop(engine);
        invoices = invoicesOf(shop.till);
        Map.ofEntries(
                        Map.entry("shop.name", "Maison Lavandier"),
                        Map.entry("shop.street", "12 quai des Moulins"),
                        Map.entry("shop.postal-code", "34200"),
                        Map.entry("shop.town", "Sète"),
                        Map.entry("shop.country", "FR"),
                        Map.entry("shop.language", "fr"),
                        Map.entry("shop.zone", "Europe/Paris"),
                        Map.entry("shop.vat-number", "FR 65 908172638"),
                        Map.entry("shop.registration", "908 172 638 00011"))
                .forEach(this::set);
    }

    void set(String name, String value) {
        shop.database.run(session -> {
            session.createNativeMutationQuery("delete from setting where name = :name")
                    .setParameter("name", name)
                    .executeUpdate();
            session.createNativeMutationQuery(
                            "insert into setting (name, setting_value, version) values (:name, :value, 0)")
                    .setParameter("name", name)
                    .setParameter("value", value)
                    .executeUpdate();
        });
    }

    /// Those of another till of the shop.
    Invoices invoicesOf(TillTerms till) {
        var settings = new ShopSettings(shop.database, new JournalTrail(shop.journal));
        var records = new SaleRecords(shop.database, shop.journal);
        return new Invoices(shop.database, shop.journal, () -> till, records, settings, shop);
    }

    Invoice issue(Sale sale) {
        return issued(invoices.issue(TestShop.CASHIER, sale.number(), HOTEL, Language.FRENCH));
    }

    static Invoice issued(InvoiceResult result) {
        return Objects.requireNonNull(
                result instanceof InvoiceResult.Issued(var invoice) ? invoice : null, result::toString);
    }

    List<Finding> findings() {
        return new BooksAudit(List.of(new InvoicesCheck(shop.database))).run().findings();
    }
}
