package org.comptoir.customers.search;

import java.util.List;

/// The result of a search.
///
/// @param hits best first
/// @param total number of matches, not counting those with a typing error
/// @param whole whether the index answered; before it is ready only exact look-ups are done
public record SearchResult(List<CustomerHit> hits, int total, boolean complete) {}
