package org.comptoir.reports.lists;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.money.Money;
import org.comptoir.reports.engine.DocumentImage;
import org.comptoir.reports.engine.ShapeDrawing.Fill;
import org.comptoir.reports.letterhead.Accent;
import org.comptoir.reports.lists.Tiers.Tier;
import org.jspecify.annotations.Nullable;

/// The drawings in the rows of a loyalty list, each made once. All that they say is told beside them in letters and
/// figures too.
final class LoyaltySigns {

    /// Of less than before; brown, as the screen has it.
    private static final Color LESS = new Color(0x8A4B00);

    /// As many lengths of a bar can be told apart.
    private static final int STEPS = 182;

    private static final double RING = 0.75;

    private final Accent accent;
    private final Map<Tier, DocumentImage> dots = new EnumMap<>(Tier.class);
    private final Map<Integer, DocumentImage> bars = new HashMap<>();
    private final DocumentImage more;
    private final DocumentImage less;

    LoyaltySigns(Accent accent) {
        this.accent = accent;
        more = DocumentImage.ofShapes("more", 7, 7, List.of(new Fill(accent.fill(), triangle(5.6, 1.4))));
        less = DocumentImage.ofShapes("less", 7, 7, List.of(new Fill(LESS, triangle(1.4, 5.6))));
    }

    /// Of one row.
    ///
    /// @param bar null where nothing was bought
    /// @param arrow null where nothing changed or there was nothing before
    record Shown(
            DocumentImage dots,
            @Nullable DocumentImage bar,
            @Nullable DocumentImage arrow) {}

    /// @param most that anybody on the list bought
    Shown of(Tier tier, LoyaltyList.Entry entry, Money most) {
        return new Shown(dots.computeIfAbsent(tier, this::dots), bar(entry.turnover(), most), arrow(entry));
    }

    private @Nullable DocumentImage bar(Money turnover, Money most) {
        if (!turnover.isPositive()) {
            return null;
        }
        var steps = (int) Math.max(
                1, Money.ofCents(STEPS).scaled(turnover.cents(), most.cents()).cents());
        return bars.computeIfAbsent(steps, length -> {
            var bar = new Rectangle2D.Double(0, 0, length, 1);
            return DocumentImage.ofShapes("bar" + length, STEPS, 1, List.of(new Fill(accent.fill(), bar)));
        });
    }

    private @Nullable DocumentImage arrow(LoyaltyList.Entry entry) {
        var change = Change.between(entry.before(), entry.turnover())
                .map(Change::percent)
                .orElse(0);
        if (change == 0) {
            return null;
        }
        return change > 0 ? more : less;
    }

    /// Three, of which gold has all filled and bronze one.
    private DocumentImage dots(Tier tier) {
        var fills = new ArrayList<Fill>();
        for (var dot = 0; dot < 3; dot++) {
            var disc = new Ellipse2D.Double(7 * dot + 0.5, 0.5, 6, 6);
            var isFilled = dot < Tier.values().length - tier.ordinal();
            fills.add(new Fill(accent.fill(), isFilled ? disc : ring(disc)));
        }
        return DocumentImage.ofShapes("tier" + tier, 21, 7, fills);
    }

    private static Shape ring(Ellipse2D.Double disc) {
        var ring = new Area(disc);
        ring.subtract(new Area(
                new Ellipse2D.Double(disc.x + RING, disc.y + RING, disc.width - 2 * RING, disc.height - 2 * RING)));
        return ring;
    }

    private static Shape triangle(double base, double top) {
        var triangle = new Path2D.Double();
        triangle.moveTo(1, base);
        triangle.lineTo(6, base);
        triangle.lineTo(3.5, top);
        triangle.closePath();
        return triangle;
    }
}
