/// Devices connected to the till: distinguishing a barcode scanner that emulates a keyboard from a person typing.
@NullMarked
package org.comptoir.desktop.devices;

import org.jspecify.annotations.NullMarked;
