package org.comptoir.desktop.till.weighing;

/// What is shown while something is weighed, formatted.
///
/// @param article its name
/// @param price per kilogram
/// @param weight net; empty while the scale shows none
/// @param amount that it costs; empty while nothing can be sold
/// @param told what the scale answers, as a sentence
public record WeighState(String article, String price, String weight, String amount, String told) {

    static final WeighState NONE = new WeighState("", "", "", "", "");
}
