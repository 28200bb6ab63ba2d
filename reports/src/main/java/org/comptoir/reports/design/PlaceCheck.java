package org.comptoir.reports.design;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.reports.design.DesignProblem.Reason;

/// Whether the page has the right size and everything lies on it.
final class PlaceCheck {

    private static final Set<String> ACROSS_COLUMN = Set.of("band", "columnHeader", "columnFooter");

    private final PaperRules rules;
    private final List<DesignProblem> problems;

    PlaceCheck(PaperRules rules, List<DesignProblem> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(DesignNode root) {
        page(root);
        if (rules.cell() > 0) {
            cells(root);
        }
        if (!rules.group().isEmpty() && root.all("group").stream().noneMatch(PlaceCheck::beginsPage)) {
            problems.add(DesignProblem.at(root, Reason.GROUP, rules.group()));
        }
        if (rules.group().isEmpty() && !root.all("group").isEmpty()) {
            problems.add(DesignProblem.at(root.all("group").getFirst(), Reason.TAG, "group", root.name()));
        }
        bands(root).forEach(band -> elements(root, band));
    }

    private static boolean beginsPage(DesignNode group) {
        return "true".equals(group.attribute("startNewPage")) && "true".equals(group.attribute("resetPageNumber"));
    }

    private void page(DesignNode root) {
        var width = root.points("pageWidth");
        var height = root.points("pageHeight");
        var upright = width == PaperRules.PAGE_SHORT && height == PaperRules.PAGE_LONG;
        var lying = width == PaperRules.PAGE_LONG && height == PaperRules.PAGE_SHORT;
        if (!upright && !(lying && rules.mayLie())) {
            problems.add(DesignProblem.at(root, Reason.SIZE, width, height));
        }
        var margins = Stream.of("leftMargin", "rightMargin", "topMargin", "bottomMargin")
                .mapToInt(root::points)
                .toArray();
        var columns = Math.max(1, root.points("columnCount"));
        var used = margins[0]
                + margins[1]
                + columns * root.points("columnWidth")
                + (columns - 1) * root.points("columnSpacing");
        if (Arrays.stream(margins).anyMatch(margin -> margin < 0 || margin > 200)
                || used > width
                || columns != rules.columns()
                || root.points("columnWidth") < 20
                || root.points("columnSpacing") < 0) {
            problems.add(DesignProblem.at(root, Reason.PLACES, rules.columns()));
        }
    }

    /// Labels and vouchers lie on paper that is cut: their places are not the design's to choose.
    private void cells(DesignNode root) {
        var margins = Stream.of("leftMargin", "rightMargin", "topMargin", "bottomMargin", "columnSpacing");
        var others = root.children().stream()
                .filter(child -> List.of(DesignGrammar.SECTIONS).contains(child.name()))
                .anyMatch(section -> section.points("height") > 0);
        var bands = root.all("detail").stream()
                .flatMap(detail -> detail.all("band").stream())
                .toList();
        var order = rules.columns() == 1 || "Horizontal".equals(root.attribute("printOrder"));
        if (others
                || !order
                || margins.anyMatch(margin -> root.points(margin) != 0)
                || root.points("columnWidth") != PaperRules.PAGE_SHORT / rules.columns()
                || bands.size() != 1
                || bands.getFirst().points("height") != rules.cell()
                || !bands.getFirst().all("printWhenExpression").isEmpty()) {
            problems.add(DesignProblem.at(root, Reason.PLACES, rules.columns()));
            return;
        }
        everything(bands.getFirst()).forEach(node -> {
            if ("StretchHeight".equals(node.attribute("textAdjust"))
                    || "Float".equals(node.attribute("positionType"))) {
                problems.add(DesignProblem.at(node, Reason.PLACES, rules.columns()));
            }
        });
    }

    private static Stream<DesignNode> everything(DesignNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(PlaceCheck::everything));
    }

    private static Stream<DesignNode> bands(DesignNode node) {
        return everything(node)
                .filter(child -> child.attributes().containsKey("height")
                        && !child.name().equals("element"));
    }

    private void elements(DesignNode root, DesignNode band) {
        if (band.points("height") < 0) {
            problems.add(DesignProblem.at(band, Reason.VALUE, "height", band.points("height")));
        }
        var page = root.points("pageWidth") - root.points("leftMargin") - root.points("rightMargin");
        within(band, ACROSS_COLUMN.contains(band.name()) ? root.points("columnWidth") : page, band.points("height"));
    }

    private void within(DesignNode area, int width, int height) {
        for (var element : area.all("element")) {
            var right = element.points("x") + element.points("width");
            var bottom = element.points("y") + element.points("height");
            if (element.points("x") < 0
                    || element.points("y") < 0
                    || element.points("width") < 0
                    || element.points("height") < 0
                    || right > width
                    || bottom > height) {
                problems.add(DesignProblem.at(element, Reason.OUTSIDE, width, height));
            }
            within(element, element.points("width"), element.points("height"));
        }
    }
}
