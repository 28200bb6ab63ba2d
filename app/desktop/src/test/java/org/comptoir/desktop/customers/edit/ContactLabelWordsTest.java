package org.comptoir.desktop.customers.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;

class ContactLabelWordsTest {

    private final ContactLabelWords words = new ContactLabelWords(Texts.of("customerrecord", Language.ITALIAN));

    @Test
    void tellsTheLabelsOfCardsInTheLanguageOfTheScreen() {
        assertThat(words.shown("cell")).isEqualTo("Cellulare");
        assertThat(words.shown("WORK fax")).isEqualTo("Lavoro Fax");
        assertThat(words.shown("")).isEmpty();
    }

    @Test
    void leavesWhatSomebodyWrote() {
        assertThat(words.shown("Casa di mamma")).isEqualTo("Casa di mamma");
        assertThat(words.stored("Ufficio vecchio")).isEqualTo("Ufficio vecchio");
    }

    @Test
    void storesThemAsCardsSayThem() {
        assertThat(words.stored("Cellulare")).isEqualTo("cell");
        assertThat(words.stored("lavoro Fax")).isEqualTo("work fax");
    }
}
