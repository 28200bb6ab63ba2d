package org.comptoir.pos.sales;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.vouchers.VoucherId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "sale_tender")
class SaleTenderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale_tender")
    @SequenceGenerator(name = "sale_tender", sequenceName = "sale_tender_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_id")
    long saleId;

    int position;

    @Enumerated(EnumType.STRING)
    TenderKind kind = TenderKind.CASH;

    @Column(name = "amount_cents")
    long amountCents;

    @Column(name = "given_cents")
    long givenCents;

    @Column(name = "left_cents")
    @Nullable
    Long leftCents;

    @Column(name = "voucher_id")
    @Nullable
    Long voucherId;

    String reference = "";

    @Column(name = "own_name")
    String ownName = "";

    @Column(name = "in_drawer")
    boolean inDrawer;

    int pieces = 1;

    SaleTenderRow() {}

    SaleTenderRow(long saleId, int position, SaleTender tender) {
        this.saleId = saleId;
        this.position = position;
        kind = tender.kind();
        amountCents = tender.amount().cents();
        givenCents = tender.given().cents();
        leftCents = tender.left() == null ? null : tender.left().cents();
        voucherId = tender.voucher() == null ? null : tender.voucher().value();
        reference = tender.reference();
        var own = tender.own();
        ownName = own == null ? "" : own.name();
        inDrawer = own != null && own.inDrawer();
        pieces = tender.pieces();
    }

    SaleTender tender() {
        return new SaleTender(
                kind,
                Money.ofCents(amountCents),
                Money.ofCents(givenCents),
                leftCents == null ? null : Money.ofCents(leftCents),
                voucherId == null ? null : new VoucherId(voucherId),
                reference,
                kind == TenderKind.OWN ? new OwnMeans(ownName, inDrawer) : null,
                pieces);
    }
}
