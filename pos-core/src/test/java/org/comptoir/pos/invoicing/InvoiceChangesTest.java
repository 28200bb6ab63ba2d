package org.comptoir.pos.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.invoicing.InvoiceShop.HOTEL;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.basket;

import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody changes by hand is found.
@ParameterizedClass
@EnumSource(TestEngine.class)
class InvoiceChangesTest {

    @Parameter
    TestEngine engine;

    private InvoiceShop issuing;

    @BeforeEach
    void open() {
        issuing = new InvoiceShop(engine);
    }

    private Sale sold() {
        return issuing.shop.sell(basket(LAMP, HONEY), new Tender.Card(Money.of("33.40")));
    }

    private void owner(String sql) {
        TestDatabases.ownerOf(issuing.shop.database)
                .run(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    @Test
    void ofASaleThatSomebodyChangedAreRefused() {
        var sale = sold();
        owner("update sale_line set total_cents = 1 where position = 1");

        assertThat(issuing.invoices.issue(CASHIER, sale.number(), HOTEL, Language.FRENCH))
                .isEqualTo(new InvoiceResult.Unconfirmed(sale.number()));
    }

    @Test
    void thatAreChangedByHandAreTold() {
        issuing.issue(sold());
        issuing.issue(sold());
        issuing.issue(sold());

        owner("update invoice set total_cents = 1 where number = 1");
        TestDatabases.ownerOf(issuing.shop.database).run(session -> {
            var content = issuing.invoices
                    .invoice(CASHIER, new InvoiceNumber(TillId.FIRST, 2))
                    .map(InvoiceText::of)
                    .orElseThrow();
            session.createNativeMutationQuery("update invoice set content = :content where number = 2")
                    .setParameter("content", content.replace("Chais", "Chaix"))
                    .executeUpdate();
        });
        owner("delete from invoice where number = 3");

        assertThat(issuing.findings())
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Unreadable.class,
                                found -> assertThat(found.subject().name()).isEqualTo("F-A-000001")))
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Changed.class,
                                found -> assertThat(found.field()).isEqualTo("content")))
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Missing.class,
                                found -> assertThat(found.subject().name()).isEqualTo("F-A-000003")));
    }

    @Test
    void thatWereNeverSignedAreTold() {
        issuing.issue(sold());
        owner("insert into invoice select till_id, 7, kind, sale_till, 900, issue_day, issued_at, buyer_name, business,"
                + " total_cents, due_cents, content, mark from invoice");

        assertThat(issuing.findings()).singleElement().isInstanceOf(Finding.Unsigned.class);
    }
}
