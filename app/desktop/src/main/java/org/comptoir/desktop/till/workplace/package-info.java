/// What whoever stands at the till works with, and how the till speaks to them. Notices stand where they are read and
/// take no key away.
@NullMarked
package org.comptoir.desktop.till.workplace;

import org.jspecify.annotations.NullMarked;
