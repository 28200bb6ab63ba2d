package org.comptoir.customers.search;

import java.util.List;

/// What a search came to.
///
/// @param hits the best first
/// @param total how many there are in all, without those that only resemble what was typed
/// @param whole whether the index answered; before it is ready only exact look-ups are
public record SearchResult(List<CustomerHit> hits, int total, boolean whole) {}
