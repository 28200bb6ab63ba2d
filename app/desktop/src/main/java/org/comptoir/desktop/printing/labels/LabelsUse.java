package org.comptoir.desktop.printing.labels;

/// Callbacks of the label screen.
///
/// @param printed they were sent to a printer or written to a file
public record LabelsUse(Runnable back, Runnable printed) {}
