package org.comptoir.reports.design;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.reports.design.DesignProblem.Reason;
import org.comptoir.reports.engine.DocumentFailedException;
import org.comptoir.reports.engine.Template;

/// A design of the shop's own whose tags, names and places were checked.
///
/// @param xml what JasperReports reads
public record ShopDesign(Paper paper, String xml) {

    /// In bytes. Our own have 15,000.
    public static final int MAX_FILE = 512 * 1024;

    private static final int MAX_PROBLEMS = 12;

    /// @param file as it came from Jaspersoft Studio
    /// @throws DesignRefusedException if it has anything that no design may have
    public static ShopDesign read(Paper paper, byte[] file) {
        var root = DesignReader.read(file);
        var problems = new ArrayList<DesignProblem>();
        new GrammarCheck(problems).check(root);
        if (problems.isEmpty()) {
            var rules = PaperRules.of(paper);
            new NameCheck(paper.original(), rules, problems).check(root);
            new PlaceCheck(rules, problems).check(root);
        }
        if (!problems.isEmpty()) {
            throw new DesignRefusedException(
                    problems.stream().limit(MAX_PROBLEMS).toList());
        }
        var design = new ShopDesign(paper, DesignXml.of(root));
        design.template();
        return design;
    }

    /// For one document at a time.
    public Template template() {
        try {
            return Template.ofShop(xml);
        } catch (DocumentFailedException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            var why = GrammarCheck.shortened(String.valueOf(cause.getMessage()));
            throw new DesignRefusedException(List.of(DesignProblem.ofWhole(Reason.COMPILER, why)));
        }
    }
}
