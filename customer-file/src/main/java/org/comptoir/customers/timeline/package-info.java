/// One reading of everything that happened with a customer, newest first, from wherever it is kept; it copies nothing.
/// The notes that people take are kept here.
@NullMarked
package org.comptoir.customers.timeline;

import org.jspecify.annotations.NullMarked;
