/// Selecting recipients: criteria evaluated afresh each time, and who is excluded and why. Only this package
/// creates an [Audience], so that nobody who refused can be in one.
@NullMarked
package org.comptoir.customers.segment;

import org.jspecify.annotations.NullMarked;
