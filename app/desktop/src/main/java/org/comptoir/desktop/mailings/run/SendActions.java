package org.comptoir.desktop.mailings.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The actions of the last step.
///
/// @param save receives a function that asks for a file, given the suggested name
public record SendActions(Runnable print, Consumer<Function<String, Optional<Path>>> save) {}
