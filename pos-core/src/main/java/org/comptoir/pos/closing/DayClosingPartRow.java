package org.comptoir.pos.closing;

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
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "day_closing_part")
class DayClosingPartRow {

    enum Kind {
        TAX,
        TENDER,
        VOUCHERS_SOLD,
        RETURNS,
        DISCOUNTS,
        ROUNDING,
        ACCOUNT_PAID,
        PIECES,
        CASH_MOVED,
        TENDER_COUNTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "day_closing_part")
    @SequenceGenerator(name = "day_closing_part", sequenceName = "day_closing_part_seq", allocationSize = 50)
    long id;

    @Column(name = "closing_id")
    long closingId;

    @Enumerated(EnumType.STRING)
    Kind kind = Kind.TAX;

    String name = "";

    @Column(name = "own_name")
    String ownName = "";

    @Column(name = "in_drawer")
    boolean inDrawer;

    @Column(name = "rate_bp")
    int rateBp;

    @Column(name = "count_of")
    int countOf;

    @Column(name = "amount_cents")
    long amountCents;

    @Column(name = "tax_cents")
    long taxCents;

    String note = "";

    DayClosingPartRow() {}

    DayClosingPartRow(Kind kind, String name, int count, Money amount) {
        this.kind = kind;
        this.name = name;
        this.countOf = count;
        this.amountCents = amount.cents();
    }
}
