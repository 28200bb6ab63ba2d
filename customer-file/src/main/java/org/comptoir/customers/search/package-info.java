/// The one box: finds customers by any words in any order, as they are typed. Its index is derived data beside the
/// till, never the truth: fed by the customer file's change feed, rebuilt whenever it is missing or doubtful.
@NullMarked
package org.comptoir.customers.search;

import org.jspecify.annotations.NullMarked;
