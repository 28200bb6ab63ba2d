package org.comptoir.pos.contact.merged;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// A customer that turned out to be another.
///
/// @param into with whom it was merged, who may have been merged into somebody else since
/// @param current whose it is now
public record MergedCustomer(CustomerId customer, CustomerId into, CustomerId current, Instant at) {}
