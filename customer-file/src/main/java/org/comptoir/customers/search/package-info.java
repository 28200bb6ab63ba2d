/// The search box: finds customers by any words in any order, as they are typed. Its index is derived data stored
/// beside the till, fed by the customer file's change feed and rebuilt whenever it is missing or in doubt.
@NullMarked
package org.comptoir.customers.search;

import org.jspecify.annotations.NullMarked;
