package org.comptoir.pos.catalogue;

import java.util.List;
import java.util.regex.Pattern;

/// The equivalent forms of a barcode: some scanners send a UPC-A as twelve digits, others as the EAN-13 with a
/// leading zero (GS1 General Specifications).
final class Barcodes {

    private static final Pattern UPC = Pattern.compile("\\d{12}");
    private static final Pattern UPC_AS_EAN = Pattern.compile("0\\d{12}");

    private Barcodes() {}

    /// The barcode itself first.
    static List<String> forms(String barcode) {
        if (UPC.matcher(barcode).matches()) {
            return List.of(barcode, "0" + barcode);
        }
        return UPC_AS_EAN.matcher(barcode).matches() ? List.of(barcode, barcode.substring(1)) : List.of(barcode);
    }
}
