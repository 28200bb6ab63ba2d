/// The shop's loyalty rules as values, and what a ticket earns by them: pure functions, the same at the till, for a
/// sale
/// that is attached later and for the example in the settings.
@NullMarked
package org.comptoir.customers.loyalty.rules;

import org.jspecify.annotations.NullMarked;
