package org.comptoir.reports.labels;

/// A rectangle on the sheet in millimetres, print offset included.
record Area(double left, double top, double width, double height) {

    Area within(double padding) {
        return new Area(left + padding, top + padding, width - 2 * padding, height - 2 * padding);
    }

    Area upper(double part) {
        return new Area(left, top, width, part);
    }

    Area lower(double part) {
        return new Area(left, top + height - part, width, part);
    }
}
