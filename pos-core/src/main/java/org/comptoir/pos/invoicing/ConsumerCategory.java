package org.comptoir.pos.invoicing;

/// Under which category the French e-reporting wants sales to consumers told: flow 10.3 of the external specifications
/// of the tax administration.
public enum ConsumerCategory {
    GOODS("TLB1"),
    SERVICES("TPS1"),
    /// What bears no VAT, goods and services alike.
    UNTAXED("TNT1");

    private final String code;

    ConsumerCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
