/// What customers said about being written to and called, per channel, with the proof of it. Proofs are only ever
/// added; the last one holds.
@NullMarked
package org.comptoir.customers.consent;

import org.jspecify.annotations.NullMarked;
