package org.comptoir.app.demo;

/// What the demo shop holds.
public record DemoMade(int customers, int articles, int sales) {}
