package org.comptoir.reports.letterhead;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The one colour of a shop's papers, of which all its tones are made. A paper says everything without it too: on a
/// printer without colours the tones are greys.
///
/// @param rgb as chosen, without transparency
public record Accent(int rgb) {

    /// The name of the shop setting.
    public static final String NOTE = "papers.accent";

    public static final Accent GREEN = new Accent(0x0E6B5C);
    public static final Accent TERRACOTTA = new Accent(0x9A3B26);
    public static final Accent BLUE = new Accent(0x2F4B7C);
    public static final Accent PLUM = new Accent(0x6B2F5E);
    public static final Accent OCHRE = new Accent(0x85590B);
    public static final Accent GRAPHITE = new Accent(0x3A4146);

    public static final Accent DEFAULT = GREEN;

    /// Each is readable as text on white and on its tint.
    public static final List<Accent> CHOICES = List.of(GREEN, BLUE, TERRACOTTA, PLUM, OCHRE, GRAPHITE);

    /// The least contrast with white of lines and areas, so that they are seen on any printer.
    public static final double MIN_CONTRAST = 3;

    /// The least contrast with white of text; in a lighter colour text is printed darker.
    public static final double TEXT_CONTRAST = 4.5;

    private static final int MAX_RGB = 0xFFFFFF;

    public Accent {
        if (rgb < 0 || rgb > MAX_RGB) {
            throw new IllegalArgumentException("no colour: " + rgb);
        }
    }

    /// The shop's own choice.
    ///
    /// @param notes such as `settings::get`
    public static Accent of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(Accent::read).orElse(DEFAULT);
    }

    /// @param typed six hexadecimal digits, with or without a `#` before them
    public static Optional<Accent> read(String typed) {
        var digits = typed.strip().replaceFirst("^#", "");
        return digits.matches("[0-9A-Fa-f]{6}")
                ? Optional.of(new Accent(Integer.parseInt(digits, 16)))
                : Optional.empty();
    }

    /// As stored and typed.
    public String key() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /// With white, from 1 to 21, as the Web Content Accessibility Guidelines count it.
    public double contrast() {
        return contrast(fill());
    }

    public boolean isVisible() {
        return contrast() >= MIN_CONTRAST;
    }

    public boolean isReadable() {
        return contrast() >= TEXT_CONTRAST;
    }

    /// Of lines, bars and drawings.
    public Color fill() {
        return new Color(rgb);
    }

    /// Of letters, and of the ground of white ones.
    public Color text() {
        var text = fill();
        for (var black = 0.02; contrast(text) < TEXT_CONTRAST; black += 0.02) {
            text = mixed(Color.BLACK, black);
        }
        return text;
    }

    /// Of grounds under text.
    public Color tint() {
        return mixed(Color.WHITE, 0.89);
    }

    /// Between the two: of inner lines and small ornaments.
    public Color soft() {
        return mixed(Color.WHITE, 0.72);
    }

    /// Of shadows.
    public Color shade() {
        return mixed(Color.BLACK, 0.3);
    }

    /// @param share of white
    public Color lighter(double share) {
        return mixed(Color.WHITE, share);
    }

    private Color mixed(Color other, double share) {
        var own = fill();
        return new Color(
                mixed(own.getRed(), other.getRed(), share),
                mixed(own.getGreen(), other.getGreen(), share),
                mixed(own.getBlue(), other.getBlue(), share));
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own + (other - own) * Math.min(1, share));
    }

    private static double contrast(Color colour) {
        var luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
