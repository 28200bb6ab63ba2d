/// Whom to write to: criteria in plain sentences, always looked up afresh, and who is left out and why. An [Audience]
/// comes from here alone, so that nobody who refuses is ever in one.
@NullMarked
package org.comptoir.customers.segment;

import org.jspecify.annotations.NullMarked;
