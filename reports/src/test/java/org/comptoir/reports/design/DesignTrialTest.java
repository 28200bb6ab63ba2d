package org.comptoir.reports.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.Fixtures;
import org.comptoir.reports.design.DesignProblem.Reason;
import org.comptoir.reports.engine.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DesignTrialTest {

    private final DesignTrial trial = new DesignTrial(Fixtures.SHOP, Language.FRENCH);

    static Stream<Paper> papers() {
        return Paper.ALL.stream();
    }

    private static String exported(Paper paper) {
        return paper.original().source();
    }

    private DesignCheck check(Paper paper, String jrxml) {
        return trial.check(paper, jrxml.getBytes(StandardCharsets.UTF_8));
    }

    private List<DesignProblem> refused(Paper paper, String jrxml) {
        return switch (check(paper, jrxml)) {
            case DesignCheck.Refused(var problems) -> problems;
            case DesignCheck.Accepted accepted -> fail("was accepted");
        };
    }

    /// A letter with something more at the beginning of its detail band.
    private static String letterWith(String element) {
        return changed(Paper.LETTER, "<detail>", "<detail><band height=\"20\">" + element + "</band>");
    }

    private static String changed(Paper paper, String before, String after) {
        var source = exported(paper);
        assertThat(source).contains(before);
        return source.replace(before, after);
    }

    private static String topOfLetter(String tags) {
        var source = exported(Paper.LETTER);
        var end = source.indexOf('>', source.indexOf("<jasperReport")) + 1;
        return source.substring(0, end) + tags + source.substring(end);
    }

    private static List<Reason> reasons(List<DesignProblem> problems) {
        return problems.stream().map(DesignProblem::reason).toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatIsExportedIsAcceptedAgain(Paper paper) {
        switch (check(paper, exported(paper))) {
            case DesignCheck.Refused(var problems) -> fail(problems.toString());
            case DesignCheck.Accepted(var pdf) ->
                assertThat(new Pages(pdf).count()).isPositive();
        }
    }

    private static String textField(String attributes, String expression) {
        return "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"90\" height=\"15\" " + attributes
                + "><expression><![CDATA[" + expression + "]]></expression></element>";
    }

    private static String image(String expression) {
        return "<element kind=\"image\" x=\"0\" y=\"0\" width=\"15\" height=\"15\"><expression><![CDATA[" + expression
                + "]]></expression></element>";
    }

    @Test
    void whatStudioAndItsUserAddIsAccepted() {
        var source = topOfLetter("<property name=\"com.jaspersoft.studio.unit.\" value=\"mm\"/>")
                .replace(
                        "<detail>",
                        "<!-- mine --><detail><band height=\"30\" uuid=\"1b4e28ba-2fa1-11d2-883f-0016d3cca427\">"
                                + "<printWhenExpression><![CDATA[$F{isFirst}]]></printWhenExpression>"
                                + "<element kind=\"frame\" x=\"10\" y=\"0\" width=\"300\" height=\"30\""
                                + " mode=\"Opaque\" backcolor=\"#E3F1EE\">"
                                + "<element kind=\"staticText\" x=\"4\" y=\"4\" width=\"200\" height=\"20\">"
                                + "<text><![CDATA[À bientôt <chez nous>]]></text></element>"
                                + "<box padding=\"2\"><pen lineWidth=\"0.5\"/></box>"
                                + "</element>"
                                + "<element kind=\"textField\" x=\"320\" y=\"0\" width=\"200\" height=\"15\">"
                                + "<expression type=\"simpleText\">"
                                + "<![CDATA[$P{shop}, page $V{PAGE_NUMBER}]]></expression></element></band>");
        switch (check(Paper.LETTER, source)) {
            case DesignCheck.Refused(var problems) -> fail(problems.toString());
            case DesignCheck.Accepted(var pdf) ->
                assertThat(new Pages(pdf).text()).contains("À bientôt <chez nous>", "Maison Lavigne, page 1");
        }
    }

    /// The law wants it beside a price that is announced as reduced.
    @Test
    void aReducedPriceNeedsTheLowestOneOfThirtyDaysBesideIt() {
        var without = exported(Paper.LETTER).replace("$F{lowest}", "$F{note}");

        assertThat(refused(Paper.LETTER, without)).containsExactly(DesignProblem.ofWhole(Reason.MISSING, "lowest"));

        var neither = without.replace("$F{before}", "$F{note}").replace("$F{cut}", "$F{note}");
        assertThat(check(Paper.LETTER, neither)).isInstanceOf(DesignCheck.Accepted.class);
    }

    @Test
    void nothingIsReadFromOtherFiles() {
        var secret = "<!DOCTYPE jasperReport [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        var laughs = "<!DOCTYPE jasperReport [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        var source = exported(Paper.LETTER);
        for (var head : List.of(secret, laughs)) {
            var problems = refused(Paper.LETTER, head + source.replace("</detail>", "</detail>&x;"));
            assertThat(reasons(problems)).containsExactly(Reason.DOCTYPE);
        }
        assertThat(reasons(refused(Paper.LETTER, source.replace("</detail>", "&x;</detail>"))))
                .containsExactly(Reason.DOCTYPE);
    }

    @Test
    void picturesComeFromTheShopAlone() {
        for (var from : List.of(
                "\"https://example.org/logo.png\"",
                "\"/etc/passwd\"",
                "new java.io.File(\"logo.png\")",
                "$P{logo}.toString()",
                "$F{text}")) {
            var problems = refused(Paper.LETTER, letterWith(image(from)));
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.reason()).isIn(Reason.EXPRESSION, Reason.TYPE);
                assertThat(problem.element()).isEqualTo("<element kind=\"image\">");
                assertThat(problem.line()).isGreaterThan(20);
            });
        }
    }

    @Test
    void thereIsNoCode() {
        for (var code : List.of(
                "new java.io.File(\"/tmp/x\").delete()",
                "$F{text}.length()",
                "$F{text} + $F{code}",
                "$P{JASPER_REPORTS_CONTEXT}",
                "$P{REPORT_PARAMETERS_MAP}",
                "$P{REPORT_CONNECTION}",
                "$P!{text}",
                "$R{text}",
                "java.lang.Runtime.getRuntime()",
                "\"a\" + \"b\"",
                "")) {
            var problems = refused(Paper.LETTER, letterWith(textField("", code)));
            assertThat(problems).as(code).singleElement().satisfies(problem -> {
                assertThat(problem.reason()).isIn(Reason.EXPRESSION, Reason.NAME);
                assertThat(problem.element()).isEqualTo("<element kind=\"textField\">");
            });
        }
        var condition = "<printWhenExpression><![CDATA[$F{code} != null]]></printWhenExpression>";
        assertThat(reasons(refused(Paper.LETTER, letterWith(condition)))).containsExactly(Reason.EXPRESSION);
        var mixed = textField("", "a $F{text} $P!{x}").replace("<expression>", "<expression type=\"simpleText\">");
        assertThat(reasons(refused(Paper.LETTER, letterWith(mixed)))).containsExactly(Reason.EXPRESSION);
        for (var language : List.of("groovy", "javascript", "bsh")) {
            var problems =
                    refused(Paper.LETTER, changed(Paper.LETTER, "language=\"java\"", "language=\"" + language + "\""));
            assertThat(reasons(problems)).containsExactly(Reason.VALUE);
        }
    }

    @Test
    void thereAreNoPartsFromElsewhere() {
        for (var tag : List.of(
                "<import value=\"java.io.*\"/>",
                "<scriptlet name=\"x\" class=\"org.example.Evil\"/>",
                "<query language=\"sql\"><![CDATA[select 1]]></query>",
                "<template><![CDATA[\"https://example.org/styles.jrtx\"]]></template>",
                "<dataset name=\"x\"/>",
                "<variable name=\"x\" class=\"java.lang.String\" incrementerFactoryClass=\"org.example.Evil\"/>",
                "<filterExpression><![CDATA[true]]></filterExpression>",
                "<propertyExpression name=\"x\"><![CDATA[\"x\"]]></propertyExpression>")) {
            var problems = refused(Paper.LETTER, topOfLetter(tag));
            assertThat(reasons(problems)).as(tag).containsExactly(Reason.TAG);
        }
        for (var kind : List.of("subreport", "component", "generic", "break", "chart", "crosstab", "elementGroup")) {
            var element = "<element kind=\"" + kind + "\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>";
            assertThat(reasons(refused(Paper.LETTER, letterWith(element))))
                    .as(kind)
                    .containsExactly(Reason.TAG);
        }
        for (var attribute : List.of(
                "scriptletClass=\"org.example.Evil\"",
                "formatFactoryClass=\"org.example.Evil\"",
                "resourceBundle=\"evil\"",
                "whenResourceMissingType=\"Error\"")) {
            var problems =
                    refused(Paper.LETTER, changed(Paper.LETTER, "language=\"java\"", "language=\"java\" " + attribute));
            assertThat(reasons(problems)).as(attribute).containsExactly(Reason.ATTRIBUTE);
        }
    }

    @Test
    void propertiesOfJasperReportsAreRefused() {
        for (var name : List.of(
                "net.sf.jasperreports.export.pdf.javascript",
                "net.sf.jasperreports.compiler.java",
                "net.sf.jasperreports.text.measurer.factory",
                "com.jaspersoft.studiox.a")) {
            var property = "<property name=\"" + name + "\" value=\"x\"/>";
            var onTop = refused(Paper.LETTER, topOfLetter(property));
            assertThat(onTop).singleElement().satisfies(problem -> {
                assertThat(problem.reason()).isEqualTo(Reason.PROPERTY);
                assertThat(problem.element()).contains(name.length() > 40 ? "<property" : name);
            });
            var inside = textField("", "$F{text}").replace("<expression>", property + "<expression>");
            assertThat(reasons(refused(Paper.LETTER, letterWith(inside)))).containsExactly(Reason.PROPERTY);
        }
    }

    @Test
    void linksAndFontsOfTheMachineAreRefused() {
        for (var attribute : List.of(
                "linkType=\"Reference\"",
                "pattern=\"x\"",
                "pdfFontName=\"/etc/fonts/x.ttf\"",
                "evaluationGroup=\"Letter\"")) {
            var problems = refused(Paper.LETTER, letterWith(textField(attribute, "$F{code}")));
            assertThat(reasons(problems)).as(attribute).containsExactly(Reason.ATTRIBUTE);
        }
        for (var attribute : List.of(
                "fontName=\"Arial\"",
                "fontSize=\"0\"",
                "fontSize=\"9999\"",
                "forecolor=\"red\"",
                "evaluationTime=\"Auto\"",
                "markup=\"html\"",
                "style=\"none\"")) {
            var problems = refused(Paper.LETTER, letterWith(textField(attribute, "$F{code}")));
            assertThat(reasons(problems)).as(attribute).contains(Reason.VALUE);
        }
        var link = textField("", "$F{code}").replace("<expression>", "<hyperlinkReferenceExpression/><expression>");
        assertThat(reasons(refused(Paper.LETTER, letterWith(link)))).containsExactly(Reason.TAG);
    }

    @Test
    void peoplesTextIsNeverMarkup() {
        assertThat(reasons(refused(Paper.LETTER, letterWith(textField("markup=\"styled\"", "$F{text}")))))
                .containsExactly(Reason.MARKUP);
        assertThat(reasons(refused(Paper.LETTER, letterWith(textField("", "$F{markup}")))))
                .containsExactly(Reason.MARKUP);
    }

    @Test
    void otherTypesOfFieldsAreRefused() {
        var problems = refused(
                Paper.LETTER,
                changed(
                        Paper.LETTER,
                        "<field name=\"text\" class=\"java.lang.String\"/>",
                        "<field name=\"text\" class=\"java.lang.Runtime\"/>"
                                + "<field name=\"other\" class=\"java.lang.String\"/>"));
        assertThat(reasons(problems)).containsExactly(Reason.VALUE, Reason.NAME);
    }

    @Test
    void hugeAndDeepFilesAreRefused() {
        var large = new byte[10 * 1024 * 1024];
        assertThat(trial.check(Paper.LETTER, large))
                .isEqualTo(new DesignCheck.Refused(List.of(DesignProblem.ofWhole(Reason.TOO_LARGE, 512))));
        var deep = "<element kind=\"frame\" x=\"0\" y=\"0\" width=\"9\" height=\"9\">".repeat(5000);
        assertThat(reasons(refused(Paper.LETTER, letterWith(deep)))).containsExactly(Reason.TOO_DEEP);
        var many = textField("", "$F{code}").repeat(2500);
        assertThat(reasons(refused(Paper.LETTER, letterWith(many)))).containsExactly(Reason.TOO_MANY);
        var long_ = "<element kind=\"staticText\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><text>" + "x".repeat(3000)
                + "</text></element>";
        assertThat(reasons(refused(Paper.LETTER, letterWith(long_)))).containsExactly(Reason.TEXT);
    }

    @Test
    void whatIsNoDesignIsRefused() {
        assertThat(reasons(refused(Paper.LETTER, ""))).containsExactly(Reason.NOT_XML);
        assertThat(reasons(refused(Paper.LETTER, "%PDF-1.5"))).containsExactly(Reason.NOT_XML);
        assertThat(reasons(refused(Paper.LETTER, "<html/>"))).containsExactly(Reason.OLD_FORMAT);
        var old = "<jasperReport xmlns=\"http://jasperreports.sourceforge.net/jasperreports\" name=\"x\"/>";
        assertThat(reasons(refused(Paper.LETTER, old))).containsExactly(Reason.OLD_FORMAT);
        var half = exported(Paper.LETTER);
        assertThat(reasons(refused(Paper.LETTER, half.substring(0, half.length() / 2))))
                .containsExactly(Reason.NOT_XML);
    }

    @Test
    void theDesignOfAnotherPaperIsRefused() {
        assertThat(refused(Paper.LETTER, exported(Paper.VOUCHER))).isNotEmpty();
        assertThat(refused(Paper.VOUCHER, exported(Paper.LIST))).isNotEmpty();
        assertThat(refused(Paper.ALL.get(3), exported(Paper.ALL.get(4)))).isNotEmpty();
    }

    @Test
    void everythingLiesOnTheRightPage() {
        assertThat(reasons(refused(Paper.LETTER, changed(Paper.LETTER, "pageWidth=\"595\"", "pageWidth=\"612\""))))
                .contains(Reason.SIZE);
        var outside = textField("", "$F{code}").replace("x=\"0\"", "x=\"590\"");
        assertThat(refused(Paper.LETTER, letterWith(outside))).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.OUTSIDE);
            assertThat(problem.element()).isEqualTo("<element kind=\"textField\">");
        });
        var inFrame = "<element kind=\"frame\" x=\"0\" y=\"0\" width=\"50\" height=\"15\">" + textField("", "$F{code}")
                + "</element>";
        assertThat(reasons(refused(Paper.LETTER, letterWith(inFrame)))).containsExactly(Reason.OUTSIDE);
        assertThat(reasons(refused(Paper.VOUCHER, changed(Paper.VOUCHER, "height=\"280\"", "height=\"300\""))))
                .contains(Reason.PLACES);
    }

    @Test
    void whatMustBePrintedIsPrinted() {
        var without = changed(Paper.LETTER, "$F{foot}", "$P{shop}");
        assertThat(refused(Paper.LETTER, without)).containsExactly(DesignProblem.ofWhole(Reason.MISSING, "foot"));
        var together = changed(Paper.LETTER, "startNewPage=\"true\"", "startNewPage=\"false\"");
        assertThat(reasons(refused(Paper.LETTER, together))).containsExactly(Reason.GROUP);
        var cut = exported(Paper.LETTER)
                .replaceFirst("height=\"75\"( [^>]*)textAdjust=\"ScaleFont\"", "height=\"30\"$1textAdjust=\"CutText\"");
        assertThat(refused(Paper.LETTER, cut)).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.CUT);
            assertThat(problem.details()).first().isEqualTo("address");
        });
        var narrow = changed(Paper.VOUCHER, "width=\"187\" height=\"34\"", "width=\"100\" height=\"34\"");
        assertThat(refused(Paper.VOUCHER, narrow)).containsExactly(DesignProblem.ofWhole(Reason.BARCODE));
        var hidden = changed(Paper.LETTER, "$F{isVoucher}", "$F{isClosing}");
        assertThat(refused(Paper.LETTER, hidden)).isNotEmpty().allMatch(problem -> problem.reason() == Reason.CUT);
    }

    @Test
    void columnsOfAListAreThoseOfTheirKeys() {
        assertThat(reasons(refused(Paper.LIST, changed(Paper.LIST, "$F{c3}", "$F{c4}"))))
                .contains(Reason.COLUMN, Reason.MISSING);
    }

    @Test
    void pageAfterPageEnds() {
        var endless = exported(Paper.LETTER)
                .replace("<pageFooter height=\"78\"", "<pageFooter height=\"440\"")
                .replace("<band height=\"334\"", "<band height=\"334\"");
        assertThat(reasons(refused(Paper.LETTER, endless))).containsExactly(Reason.COMPILER);
        var quick = new DesignTrial(Fixtures.SHOP, Language.FRENCH, Duration.ofMillis(1));
        assertThat(quick.check(Paper.LETTER, exported(Paper.LETTER).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DesignCheck.Refused(List.of(DesignProblem.ofWhole(Reason.TIME, 0L))));
    }

    @Test
    void stylesThatReferToEachOtherAreRefused() {
        var circle = topOfLetter("<style name=\"a\" style=\"b\"/><style name=\"b\" style=\"a\"/>");
        assertThat(reasons(refused(Paper.LETTER, circle))).containsExactly(Reason.VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonIsASentenceInTheShopsLanguage(Language language) {
        var texts = Texts.of("design", language);
        for (var reason : Reason.values()) {
            var problem = new DesignProblem(12, "<element kind=\"image\">", reason, List.of(500, 600));
            assertThat(problem.sentence(texts))
                    .contains("12", "<element kind=\"image\">")
                    .hasSizeGreaterThan(40);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnDesignsHoldTheLongestDataOfEachLanguage(Language language) {
        for (var paper : Paper.ALL) {
            var bytes = exported(paper).getBytes(StandardCharsets.UTF_8);
            assertThat(new DesignTrial(Fixtures.SHOP, language).check(paper, bytes))
                    .as(paper.key())
                    .isInstanceOf(DesignCheck.Accepted.class);
        }
    }
}
