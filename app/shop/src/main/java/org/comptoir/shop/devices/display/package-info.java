/// What the customer sees of the sale: messages, and the displays that show them.
@NullMarked
package org.comptoir.shop.devices.display;

import org.jspecify.annotations.NullMarked;
