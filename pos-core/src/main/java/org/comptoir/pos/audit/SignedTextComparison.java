package org.comptoir.pos.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.comptoir.pos.journal.CanonicalText;

/// Compares a signed text with the one the rows would yield today, value by value.
public final class SignedTextComparison {

    private SignedTextComparison() {}

    /// @throws IllegalArgumentException if one of them is not a canonical text
    public static List<Finding> differences(Subject subject, String signed, String stored) {
        if (signed.equals(stored)) {
            return List.of();
        }
        var signedValues = CanonicalText.read(signed);
        var storedValues = CanonicalText.read(stored);
        var keys = new LinkedHashSet<>(signedValues.keySet());
        keys.addAll(storedValues.keySet());
        var findings = new ArrayList<Finding>();
        for (var key : keys) {
            var before = signedValues.getOrDefault(key, "");
            var now = storedValues.getOrDefault(key, "");
            if (!before.equals(now)) {
                findings.add(new Finding.Changed(subject, key, before, now));
            }
        }
        return findings.isEmpty() ? List.of(new Finding.Unreadable(subject)) : List.copyOf(findings);
    }
}
