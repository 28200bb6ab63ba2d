/// The record of one customer: its data, reading it, and adding notes. Independent of controls.
@NullMarked
package org.comptoir.desktop.customers.record;

import org.jspecify.annotations.NullMarked;
