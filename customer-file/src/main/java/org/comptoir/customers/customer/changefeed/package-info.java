/// What has changed in the customer file, in the order in which it was written. Whoever keeps something derived from
/// the file follows it.
@NullMarked
package org.comptoir.customers.customer.changefeed;

import org.jspecify.annotations.NullMarked;
