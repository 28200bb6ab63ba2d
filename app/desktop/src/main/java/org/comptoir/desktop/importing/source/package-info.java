/// What is taken in, customers or articles, and what a trial says of it line by line. Both kinds answer the same
/// questions of the pages.
@NullMarked
package org.comptoir.desktop.importing.source;

import org.jspecify.annotations.NullMarked;
