package org.comptoir.pos.pricing.promotion;

import java.util.List;
import org.comptoir.pos.catalogue.FoldedWords;

/// Customers with a tag in common, such as those of the trade, or those of a level of the loyalty rules.
///
/// @param tag as it was typed, at most [#MAX_TAG] characters; the level's name
/// @param isLevel whether it is a level, which nobody can type as a tag
public record CustomerGroup(String tag, boolean isLevel) {

    public static final int MAX_TAG = 80;

    /// No tag has it, because none has control characters.
    private static final String LEVEL = "\u001F";

    public CustomerGroup {
        tag = tag.strip();
        if (tag.isEmpty() || tag.length() > MAX_TAG) {
            throw new IllegalArgumentException("no tag of customers: " + tag);
        }
    }

    /// Of a tag.
    public CustomerGroup(String tag) {
        this(tag, false);
    }

    public static CustomerGroup ofLevel(String name) {
        return new CustomerGroup(name, true);
    }

    /// What a customer of this level shows beside their tags.
    public static String levelShown(String name) {
        return LEVEL + name;
    }

    /// Whether one of a customer's tags is this one, whatever its accents and capitals; or whether it is their level.
    ///
    /// @param shown the customer's tags and [#levelShown]
    public boolean includes(List<String> shown) {
        if (isLevel) {
            return shown.contains(levelShown(tag));
        }
        var words = FoldedWords.of(tag);
        return shown.stream()
                .filter(each -> !each.startsWith(LEVEL))
                .anyMatch(each -> FoldedWords.of(each).equals(words));
    }
}
