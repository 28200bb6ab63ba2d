package org.comptoir.reports.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LabelSheetTest {

    static final Iterable<LabelSheet> SHEETS = LabelSheet.DEFAULT;

    /// Published tables contain errors; a correct sheet is symmetrical.
    @ParameterizedTest
    @FieldSource("SHEETS")
    void sheetsAreSymmetrical(LabelSheet sheet) {
        var last = sheet.place(sheet.size());
        assertThat(LabelSheet.PAPER_WIDTH - last.left() - last.width()).isCloseTo(sheet.left(), within(20));
        assertThat(LabelSheet.PAPER_HEIGHT - last.top() - last.height()).isCloseTo(sheet.top(), within(20));
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void labelsDoNotOverlap(LabelSheet sheet) {
        assertThat(sheet.pitchX()).isGreaterThanOrEqualTo(sheet.width());
        assertThat(sheet.pitchY()).isGreaterThanOrEqualTo(sheet.height() - 3);
    }

    @Test
    void countsSheetsFromTheFirstFreeLabel() {
        assertThat(LabelSheet.L7160.sheets(38, 5)).isEqualTo(2);
        assertThat(LabelSheet.L7160.sheets(17, 5)).isEqualTo(1);
        assertThat(LabelSheet.L7160.sheets(18, 5)).isEqualTo(2);
    }

    @Test
    void refusesASheetLargerThanThePaper() {
        assertThatThrownBy(() -> new LabelSheet("own", 4, 8, 6350, 3390, 720, 1290, 6604, 3390))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
