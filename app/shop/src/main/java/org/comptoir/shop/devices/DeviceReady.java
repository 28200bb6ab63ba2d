package org.comptoir.shop.devices;

import org.comptoir.pos.fiscal.FiscalProblem;
import org.comptoir.pos.fiscal.RecorderPosition;

/// Whether a fiscal recorder takes a document.
public sealed interface DeviceReady {

    /// It does.
    record Ready(RecorderPosition position) implements DeviceReady {}

    /// It answers, and does not.
    record Blocked(RecorderPosition position, FiscalProblem problem) implements DeviceReady {}

    /// It does not answer: off, or its line is cut.
    record Silent() implements DeviceReady {}
}
