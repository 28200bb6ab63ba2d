/// The commands that list and try the devices of a machine.
@NullMarked
package org.comptoir.program.cli.devices;

import org.jspecify.annotations.NullMarked;
