package org.comptoir.desktop.printing.labels;

/// What whoever shows labels wants to be told.
///
/// @param printed they were sent to a printer or written to a file
public record LabelsUse(Runnable back, Runnable printed) {}
