/// Quotes, goods put aside, and who waits for goods: lists beside the finished sales.
@NullMarked
package org.comptoir.desktop.orders;

import org.jspecify.annotations.NullMarked;
