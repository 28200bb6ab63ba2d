package org.comptoir.customers.merge;

import java.util.List;
import java.util.Set;
import org.comptoir.pos.contact.CustomerId;

/// Records that may be the same person's.
///
/// @param members at least two, the oldest first
/// @param score of the two that are most alike
/// @param reasons of all of them
public record DuplicateGroup(List<Member> members, int score, Certainty certainty, Set<DuplicateReason> reasons) {

    public DuplicateGroup {
        members = List.copyOf(members);
        reasons = Set.copyOf(reasons);
    }

    /// One of them.
    public record Member(CustomerId id, String number, String name) {}

    /// The reasons, what says most first.
    public List<DuplicateReason> inOrder() {
        return reasons.stream().sorted().toList();
    }
}
