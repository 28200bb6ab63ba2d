package org.comptoir.program.tour;

/// A step of the day, verified by checks.
public interface TourStep {

    /// The key of its title.
    String key();

    void play(TourContext context);
}
