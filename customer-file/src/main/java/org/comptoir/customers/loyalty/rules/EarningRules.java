package org.comptoir.customers.loyalty.rules;

import java.util.List;

/// All rules by which purchases earn points.
///
/// @param usualRate points for each euro where no other rate is for the goods or the customer
public record EarningRules(int usualRate, PointsRounding rounding, List<EarningRule> rules) {

    public static final int MAX_RULES = 40;

    public EarningRules {
        rules = List.copyOf(rules);
        if (rules.size() > MAX_RULES) {
            throw new IllegalArgumentException("more than " + MAX_RULES + " rules");
        }
    }

    /// Whether it matters which category goods are of.
    public boolean dependOnCategories() {
        return rules.stream().anyMatch(EarningRule.CategoryRate.class::isInstance);
    }

    /// Whether it matters which tags a customer has.
    public boolean dependOnTags() {
        return rules.stream().anyMatch(EarningRule.TagRate.class::isInstance);
    }
}
