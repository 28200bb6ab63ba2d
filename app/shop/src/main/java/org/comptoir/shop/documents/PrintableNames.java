package org.comptoir.shop.documents;

import org.comptoir.pos.text.PrintableScripts;

/// The names of people on one paper. One in letters that our fonts lack would be printed as empty boxes: the person is
/// named by their number then, and counted, so that the paper can say why.
public final class PrintableNames {

    private int hidden;

    public String printed(String name, String number) {
        if (PrintableScripts.cover(name)) {
            return name;
        }
        hidden++;
        return number;
    }

    /// How many were named by their number so far.
    public int hidden() {
        return hidden;
    }

    /// A text that does without, such as a town on a list.
    public static String orNothing(String text) {
        return PrintableScripts.cover(text) ? text : "";
    }
}
