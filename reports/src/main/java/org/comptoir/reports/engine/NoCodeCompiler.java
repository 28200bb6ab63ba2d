package org.comptoir.reports.engine;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/// Compiles templates whose expressions are single fields, parameters, variables or constants, which JasperReports
/// reads without code. Anything else is refused: there is no code to run, and so nothing to fence in.
public final class NoCodeCompiler extends JRAbstractCompiler {

    public NoCodeCompiler(JasperReportsContext context) {
        super(context, false);
    }

    /// Asked for only where an expression needs code.
    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw refused();
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable compileData, String unitName) throws JRException {
        throw refused();
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String classpath, File folder) throws JRException {
        throw refused();
    }

    @Override
    protected void checkLanguage(String language) {
        // the language of expressions that are never run
    }

    @Override
    protected String getSourceFileName(String unitName) {
        return unitName;
    }

    private static JRException refused() {
        return new JRException("an expression is more than one field, parameter, variable or constant");
    }
}
