package org.comptoir.customers.segment;

/// Somebody who meets the criteria but is not contacted.
///
/// @param instead list name of the person who gets the household's piece; empty for other reasons
public record Exclusion(AudienceMember member, ExclusionReason reason, String instead) {}
