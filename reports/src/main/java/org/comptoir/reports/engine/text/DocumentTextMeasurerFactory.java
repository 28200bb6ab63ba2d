package org.comptoir.reports.engine.text;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;

/// Named in `jasperreports.properties`.
public final class DocumentTextMeasurerFactory extends AbstractTextMeasurerFactory {

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
        return createMeasurer(FontUtil.getInstance(context), text);
    }

    @Override
    public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
        return new DocumentTextMeasurer(fonts, text);
    }
}
