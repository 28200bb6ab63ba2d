package org.comptoir.desktop.exporting;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// The kinds of file that customers leave as.
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

    /// As people choose it; the texts are of the feature `exporting`.
    public String label(Texts texts) {
        return texts.get("exporting.format." + name().toLowerCase(Locale.ROOT));
    }
}
