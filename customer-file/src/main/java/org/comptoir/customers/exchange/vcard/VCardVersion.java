package org.comptoir.customers.exchange.vcard;

/// The versions that are written: 4.0 keeps most, 3.0 is what older programs and telephones read.
public enum VCardVersion {
    V3("3.0"),
    V4("4.0");

    private final String text;

    VCardVersion(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
