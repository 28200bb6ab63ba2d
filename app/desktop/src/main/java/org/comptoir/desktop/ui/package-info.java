/// The parts that every screen is built of, one small class each, dressed by `theme/comptoir.css`. They show what they
/// are given and know no feature.
@NullMarked
package org.comptoir.desktop.ui;

import org.jspecify.annotations.NullMarked;
