/// One customer on the screen: head, contact details, points, consents, and one history of purchases, consents and
/// notes.
@NullMarked
package org.comptoir.desktop.customers.record.view;

import org.jspecify.annotations.NullMarked;
