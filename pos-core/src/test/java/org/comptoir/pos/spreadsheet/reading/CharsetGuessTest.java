package org.comptoir.pos.spreadsheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | Nom;Prénom;Ville\\nLefèvre;Zoé;Nîmes\\n
            windows-1252 | Hélène Müller, Crèmerie du Château, l’Église – 5 €
            windows-1252 | Søren Jørgensen
            windows-1252 | João Conceição, São Paulo
            windows-1252 | Größe Straße Müller
            windows-1252 | Nuñez, Peña, señor
            windows-1252 | DURAND-LEFÈVRE ÉLODIE
            windows-1252 | 12 rue du Pré
            x-MacRoman   | Hélène Müller, Crèmerie du Château, à 5 €
            x-MacRoman   | Nom;Prénom;Téléphone;Ville\\nBlanc;Luc;0639980001;Sète\\n
            x-MacRoman   | Città Società perché Œillet Noël
            x-MacRoman   | Größe Straße Müller Jörg
            IBM850       | Nom;Prénom;Ville\\nLefèvre;Zoé;Nîmes\\n
            IBM850       | Hélène Crèmerie Château François
            IBM850       | Città Società Niccolò
            windows-1250 | Dvořák Nováček Černý Příliš
            windows-1250 | Wałęsa Łódź Kraków Zieliński
            windows-1250 | Szőke Győr Őszi Tüköry
            windows-1251 | Иванов Пётр; Москва
            windows-1251 | Анна Каренина
            windows-1253 | Παπαδόπουλος Γιώργος; Αθήνα
            windows-1253 | Ελένη Νικολάου
            windows-31j  | 山田太郎;東京都
            windows-31j  | たなか けいこ;サトウ
            """)
    void findsTheCharsetByTheLetters(Charset charset, String text) {
        var bytes = text.replace("\\n", "\n").getBytes(charset);

        assertThat(new String(bytes, CharsetGuess.of(bytes))).isEqualTo(text.replace("\\n", "\n"));
    }
}
