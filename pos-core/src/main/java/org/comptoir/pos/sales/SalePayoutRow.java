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
import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.vouchers.VoucherId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "sale_payout")
class SalePayoutRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sale_payout")
    @SequenceGenerator(name = "sale_payout", sequenceName = "sale_payout_seq", allocationSize = 50)
    long id;

    @Column(name = "sale_id")
    long saleId;

    int position;

    @Enumerated(EnumType.STRING)
    TenderKind kind = TenderKind.CASH;

    @Column(name = "amount_cents")
    long amountCents;

    int points;

    @Column(name = "voucher_id")
    @Nullable
    Long voucherId;

    String code = "";

    @Column(name = "expires_on")
    @Nullable
    LocalDate expiresOn;

    @Column(name = "own_name")
    String ownName = "";

    @Column(name = "in_drawer")
    boolean inDrawer;

    SalePayoutRow() {}

    SalePayoutRow(long saleId, int position, SalePayout payout) {
        this.saleId = saleId;
        this.position = position;
        kind = payout.kind();
        amountCents = payout.amount().cents();
        points = payout.points();
        voucherId = payout.voucher() == null ? null : payout.voucher().value();
        code = payout.code();
        expiresOn = payout.expiresOn();
        var own = payout.own();
        ownName = own == null ? "" : own.name();
        inDrawer = own != null && own.inDrawer();
    }

    SalePayout payout() {
        return new SalePayout(
                kind,
                Money.ofCents(amountCents),
                points,
                voucherId == null ? null : new VoucherId(voucherId),
                code,
                expiresOn,
                kind == TenderKind.OWN ? new OwnMeans(ownName, inDrawer) : null);
    }
}
