package org.comptoir.app.tour;

/// A part of the day. What it does is checked, not believed.
public interface Part {

    /// The text that names it.
    String key();

    void play(Visit visit);
}
