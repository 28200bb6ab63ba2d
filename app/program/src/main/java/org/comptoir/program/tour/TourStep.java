package org.comptoir.program.tour;

/// A part of the day. What it does is checked, not believed.
public interface TourStep {

    /// The text that names it.
    String key();

    void play(TourContext visit);
}
