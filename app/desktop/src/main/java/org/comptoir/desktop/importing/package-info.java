/// Customers and articles come in from files: chosen, their columns put right, tried without writing anything, and then
/// imported in one go or not at all. The same pages serve both.
@NullMarked
package org.comptoir.desktop.importing;

import org.jspecify.annotations.NullMarked;
