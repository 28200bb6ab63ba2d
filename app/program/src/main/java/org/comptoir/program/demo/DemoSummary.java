package org.comptoir.program.demo;

/// The content of the demo shop.
public record DemoSummary(int customers, int articles, int sales) {}
