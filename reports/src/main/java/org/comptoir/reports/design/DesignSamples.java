package org.comptoir.reports.design;

/// What the trials of several papers have in common.
final class DesignSamples {

    static final String CODE = "7K2M-9QXA-4RTB-0HJN-C";
    static final String BARCODE = "V7K2M9QXA4RTB0HJNC";

    private DesignSamples() {}
}
