/// The building blocks of all screens, one small class each, styled by `theme/comptoir.css`. They display what they
/// are given and know no feature.
@NullMarked
package org.comptoir.desktop.ui;

import org.jspecify.annotations.NullMarked;
