package org.comptoir.customers.transfer.vcard;

/// The versions that can be written: 4.0 preserves the most, 3.0 is what older programs and telephones read.
public enum VCardVersion {
    V3(ezvcard.VCardVersion.V3_0),
    V4(ezvcard.VCardVersion.V4_0);

    private final ezvcard.VCardVersion library;

    VCardVersion(ezvcard.VCardVersion library) {
        this.library = library;
    }

    public String text() {
        return library.getVersion();
    }

    ezvcard.VCardVersion library() {
        return library;
    }
}
