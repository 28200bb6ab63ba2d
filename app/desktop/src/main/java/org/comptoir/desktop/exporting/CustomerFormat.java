package org.comptoir.desktop.exporting;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// The file formats for exporting customers.
public enum CustomerFormat {
    XLSX("xlsx"),
    CSV("csv"),
    VCARD_4("vcf"),
    VCARD_3("vcf");

    private final String ending;

    CustomerFormat(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    /// The label shown to the user, from the texts of `exporting`.
    public String label(Texts texts) {
        return texts.get("exporting.format." + name().toLowerCase(Locale.ROOT));
    }
}
