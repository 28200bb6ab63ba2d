package org.comptoir.customers.segment;

/// Somebody who meets the criteria but gets no letter.
///
/// @param instead who gets the household's letter, as listed; empty for other reasons
public record Exclusion(AudienceMember member, ExclusionReason reason, String instead) {}
