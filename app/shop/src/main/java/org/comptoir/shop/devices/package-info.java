/// Receipt printers and the cash drawer behind them.
@NullMarked
package org.comptoir.shop.devices;

import org.jspecify.annotations.NullMarked;
