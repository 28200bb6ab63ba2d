package org.comptoir.pos.till.machine;

import java.util.Arrays;
import java.util.Optional;

/// The paper of a printer that takes pages.
public enum PagePaper {
    /// A roll of 80 mm.
    ROLL_80("80"),
    /// A roll of 58 mm.
    ROLL_58("58"),
    /// Sheets, with the receipt at the top.
    A4("a4");

    private final String word;

    PagePaper(String word) {
        this.word = word;
    }

    /// As the file of the machine and the command line call it.
    public String word() {
        return word;
    }

    public static Optional<PagePaper> read(String word) {
        return Arrays.stream(values()).filter(paper -> paper.word.equals(word)).findFirst();
    }
}
