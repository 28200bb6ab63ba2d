package org.comptoir.pos.catalogue;

import java.util.Set;
import java.util.TreeSet;

/// The equivalent forms of a barcode: some scanners send a UPC-A as twelve digits, others as the EAN-13 with a
/// leading zero (GS1 General Specifications).
final class Barcodes {

    private static final int UPC = 12;

    private Barcodes() {}

    static Set<String> forms(String barcode) {
        var forms = new TreeSet<String>();
        forms.add(barcode);
        if (barcode.matches("\\d{12}")) {
            forms.add("0" + barcode);
        } else if (barcode.matches("0\\d{12}")) {
            forms.add(barcode.substring(barcode.length() - UPC));
        }
        return forms;
    }
}
