/// The articles: found, described, priced, counted. One record is open at a time, and nothing of it is lost when
/// somebody else was quicker.
@NullMarked
package org.comptoir.desktop.articles;

import org.jspecify.annotations.NullMarked;
