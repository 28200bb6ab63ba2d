/// One customer on the screen: the head, what was bought, the points, the consents. What is bought, consented and
/// written stands in one history.
@NullMarked
package org.comptoir.desktop.customers.record.view;

import org.jspecify.annotations.NullMarked;
