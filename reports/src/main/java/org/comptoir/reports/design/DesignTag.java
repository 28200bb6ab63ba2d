package org.comptoir.reports.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a tag may have.
///
/// @param children the types of tags in it
/// @param hasText whether there may be text between its tags
record DesignTag(Map<String, AttributeRule> attributes, Set<String> children, boolean hasText) {

    static final DesignTag EMPTY = new DesignTag(Map.of(), Set.of(), false);

    DesignTag with(AttributeRule rule, String... names) {
        var more = new HashMap<>(attributes);
        for (var name : names) {
            more.put(name, rule);
        }
        return new DesignTag(Map.copyOf(more), children, hasText);
    }

    DesignTag around(String... tags) {
        var more = new HashSet<>(children);
        more.addAll(List.of(tags));
        return new DesignTag(attributes, Set.copyOf(more), hasText);
    }

    DesignTag withText() {
        return new DesignTag(attributes, children, true);
    }
}
