package org.comptoir.reports.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.reports.design.DesignProblem.Reason;
import org.comptoir.reports.engine.Template;

/// Whether a design prints only what the paper has, each where it can be printed, and all that must be.
final class NameCheck {

    private static final Pattern ONE = Pattern.compile("\\$([FPV])\\{(\\w{1,40})}");
    private static final Pattern CONSTANT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final String MARKUP = "markup";

    /// Of JasperReports; all are numbers.
    private static final Set<String> VARIABLES = Set.of(
            "PAGE_NUMBER", "COLUMN_NUMBER", "REPORT_COUNT", "PAGE_COUNT", "MASTER_CURRENT_PAGE", "MASTER_TOTAL_PAGES");

    private final Map<String, Class<?>> known = new HashMap<>();
    private final PaperRules rules;
    private final List<DesignProblem> problems;
    private final Set<String> styles = new HashSet<>();
    private final Set<String> printed = new HashSet<>();

    NameCheck(Template original, PaperRules rules, List<DesignProblem> problems) {
        this.rules = rules;
        this.problems = problems;
        original.fields().forEach((name, type) -> known.put("F" + name, type));
        original.parameters().forEach((name, type) -> known.put("P" + name, type));
        VARIABLES.forEach(name -> known.put("V" + name, Integer.class));
    }

    void check(DesignNode root) {
        inside(root);
        Stream.concat(rules.required().stream(), rules.requiredBy(printed).stream())
                .filter(field -> !printed.contains(field))
                .forEach(field -> problems.add(DesignProblem.ofWhole(Reason.MISSING, field)));
    }

    private void inside(DesignNode node) {
        switch (node.type()) {
            case "field" -> declared(node, "F");
            case "parameter" -> declared(node, "P");
            case "style" -> style(node);
            case "group" -> group(node);
            case "element textField" -> textField(node);
            case "element image" -> image(node);
            case "printWhenExpression" -> value(node, node.text(), Boolean.class);
            default -> {
                // has no names
            }
        }
        if (node.name().equals("element")) {
            styled(node);
        }
        node.children().forEach(this::inside);
    }

    private void declared(DesignNode node, String kind) {
        var type = known.get(kind + node.attribute("name"));
        if (type == null) {
            problems.add(DesignProblem.at(node, Reason.NAME, String.valueOf(node.attribute("name"))));
        } else if (!type.getName().equals(node.attribute("class"))) {
            problems.add(DesignProblem.at(node, Reason.VALUE, "class", String.valueOf(node.attribute("class"))));
        }
    }

    /// A style may begin as one before it, so that none begins as itself.
    private void style(DesignNode node) {
        styled(node);
        styles.add(String.valueOf(node.attribute("name")));
    }

    private void styled(DesignNode node) {
        var style = node.attribute("style");
        if (style != null && !styles.contains(style)) {
            problems.add(DesignProblem.at(node, Reason.VALUE, "style", style));
        }
    }

    private void group(DesignNode node) {
        if (!rules.group().equals(node.textOf("expression").strip())) {
            problems.add(DesignProblem.at(node, Reason.GROUP, rules.group()));
        }
    }

    private void textField(DesignNode node) {
        var expression = node.all("expression").stream().findFirst();
        var text = expression.map(DesignNode::text).orElse("").strip();
        var isMarkup = text.equals("$F{" + MARKUP + "}");
        if ("styled".equals(node.attribute(MARKUP)) != isMarkup) {
            problems.add(DesignProblem.at(node, Reason.MARKUP));
        }
        if (expression.isPresent() && "simpleText".equals(expression.get().attribute("type"))) {
            mixed(node, text);
        } else if (!CONSTANT.matcher(text).matches()) {
            value(node, text, Object.class);
        }
        var key = node.attribute("key");
        if (key != null
                && key.matches("[ch]\\d+")
                && !ONE.matcher(text).results().allMatch(one -> key.equals(one.group(2)))) {
            problems.add(DesignProblem.at(node, Reason.COLUMN, key));
        }
    }

    private void image(DesignNode node) {
        value(node, node.textOf("expression"), Template.PICTURE);
    }

    /// Words with values between them.
    private void mixed(DesignNode node, String text) {
        ONE.matcher(text).results().forEach(one -> named(node, one, Object.class));
        if (ONE.matcher(text).replaceAll("").contains("$")) {
            problems.add(DesignProblem.at(node, Reason.EXPRESSION, GrammarCheck.shortened(text)));
        }
    }

    private void value(DesignNode node, String expression, Class<?> wanted) {
        var one = ONE.matcher(expression.strip());
        if (one.matches()) {
            named(node, one.toMatchResult(), wanted);
        } else {
            problems.add(DesignProblem.at(node, Reason.EXPRESSION, GrammarCheck.shortened(expression)));
        }
    }

    private void named(DesignNode node, MatchResult one, Class<?> wanted) {
        var type = known.get(one.group(1) + one.group(2));
        if (type == null) {
            problems.add(DesignProblem.at(node, Reason.NAME, one.group()));
        } else if (wanted == Object.class ? type == Template.PICTURE : type != wanted) {
            problems.add(DesignProblem.at(node, Reason.TYPE, one.group()));
        } else if (wanted != Boolean.class) {
            printed.add(one.group(2));
        }
    }
}
