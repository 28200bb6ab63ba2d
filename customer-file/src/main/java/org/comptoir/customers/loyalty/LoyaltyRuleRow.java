package org.comptoir.customers.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.comptoir.pos.trail.CoveredTable;
import org.jspecify.annotations.Nullable;

/// One rule; [RuleRows] knows what its values mean.
@Entity
@Table(name = "loyalty_rule")
class LoyaltyRuleRow {

    static final CoveredTable COVERED =
            CoveredTable.byNumber("loyalty_rule", "id").open("kind", "name", "first_value", "second_value", "amount");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loyalty_rule_seq")
    @SequenceGenerator(name = "loyalty_rule_seq", sequenceName = "loyalty_rule_seq", allocationSize = 50)
    @Column(name = "id")
    @Nullable
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    RuleKind kind = RuleKind.ROUNDING;

    @Column(name = "name", length = 120)
    String name = "";

    @Column(name = "first_value", length = 40)
    String first = "";

    @Column(name = "second_value", length = 40)
    String second = "";

    @Column(name = "amount")
    long amount;

    static LoyaltyRuleRow of(RuleKind kind, String name, String first, String second, long amount) {
        var row = new LoyaltyRuleRow();
        row.kind = kind;
        row.name = name;
        row.first = first;
        row.second = second;
        row.amount = amount;
        return row;
    }
}
