/// The record of one customer: what it holds, how it is read, and how notes are written. It knows no controls.
@NullMarked
package org.comptoir.desktop.customers.record;

import org.jspecify.annotations.NullMarked;
