/// Customers' consent to being contacted, per channel, with the proof of each decision. Records are only ever
/// added; the latest one applies.
@NullMarked
package org.comptoir.customers.consent;

import org.jspecify.annotations.NullMarked;
