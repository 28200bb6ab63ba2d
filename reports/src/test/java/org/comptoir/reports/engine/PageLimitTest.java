package org.comptoir.reports.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;

class PageLimitTest {

    @Test
    void aDesignThatNeverEndsIsEnded() {
        var limit = new PageLimit(2);
        limit.pageGenerated(new JasperPrint(), 1);
        assertThatThrownBy(() -> limit.pageGenerated(new JasperPrint(), 2)).isInstanceOf(TooManyPagesException.class);
    }
}
