package org.comptoir.pos.pricing.promotion;

import java.util.List;
import org.comptoir.pos.catalogue.FoldedWords;

/// Customers with a tag in common, such as those of the trade.
///
/// @param tag as it was typed, at most [#MAX_TAG] characters
public record CustomerGroup(String tag) {

    public static final int MAX_TAG = 80;

    public CustomerGroup {
        tag = tag.strip();
        if (tag.isEmpty() || tag.length() > MAX_TAG) {
            throw new IllegalArgumentException("no tag of customers: " + tag);
        }
    }

    /// Whether one of a customer's tags is this one, whatever its accents and capitals.
    public boolean includes(List<String> tags) {
        var words = FoldedWords.of(tag);
        return tags.stream().anyMatch(each -> FoldedWords.of(each).equals(words));
    }
}
