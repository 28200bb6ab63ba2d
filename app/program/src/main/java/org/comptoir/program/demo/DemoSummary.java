package org.comptoir.program.demo;

/// What the demo shop holds.
public record DemoSummary(int customers, int articles, int sales) {}
