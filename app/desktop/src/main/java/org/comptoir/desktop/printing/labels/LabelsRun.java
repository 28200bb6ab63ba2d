package org.comptoir.desktop.printing.labels;

/// What the labels are made for.
public interface LabelsRun {

    /// The printer took the labels.
    void labelsPrinted();

    /// The labels are in a file.
    void labelsSaved();
}
