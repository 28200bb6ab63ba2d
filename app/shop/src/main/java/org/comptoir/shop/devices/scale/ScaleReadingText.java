package org.comptoir.shop.devices.scale;

import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Words what a scale answers.
public final class ScaleReadingText {

    private final Formats formats;
    private final Texts texts;

    public ScaleReadingText(Formats formats) {
        this.formats = formats;
        texts = Texts.of("scale", formats.language());
    }

    /// A weight, or why there is none, as a sentence that says what to do.
    public String of(ScaleReading reading) {
        return switch (reading) {
            case ScaleReading.Stable stable ->
                stable.grams() == 0 ? texts.get("scale.empty") : texts.get("scale.weight", kilograms(stable));
            case ScaleReading.Unstable() -> texts.get("scale.unstable");
            case ScaleReading.Overload() -> texts.get("scale.overload");
            case ScaleReading.Underload() -> texts.get("scale.underload");
            case ScaleReading.NoAnswer ignored -> texts.get("scale.silent");
        };
    }

    /// With its unit.
    public String kilograms(ScaleReading.Stable stable) {
        return texts.get("scale.kilograms", formats.quantity(stable.weight()));
    }
}
