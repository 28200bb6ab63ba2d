package org.comptoir.desktop.mailings.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the buttons of the last step do.
///
/// @param save is given what asks for a file, by the name that is proposed
public record SendActions(Runnable print, Consumer<Function<String, Optional<Path>>> save) {}
