package org.comptoir.desktop.promotions;

/// What the form says so far.
///
/// @param sentence what the promotion would give; empty if something is missing
/// @param example what some articles would cost; empty if there are none
/// @param missing what to fill in next; empty if nothing is missing
record PromotionPreview(String sentence, String example, String missing) {

    static final PromotionPreview NONE = new PromotionPreview("", "", "");
}
