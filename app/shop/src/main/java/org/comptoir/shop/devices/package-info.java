/// Receipt printers and the cash drawer connected to them.
@NullMarked
package org.comptoir.shop.devices;

import org.jspecify.annotations.NullMarked;
