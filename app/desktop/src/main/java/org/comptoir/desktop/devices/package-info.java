/// What is plugged into the till. A barcode scanner that types like a keyboard is told from a person here.
@NullMarked
package org.comptoir.desktop.devices;

import org.jspecify.annotations.NullMarked;
