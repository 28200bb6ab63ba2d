/// Scales beside the till.
@NullMarked
package org.comptoir.shop.devices.scale;

import org.jspecify.annotations.NullMarked;
