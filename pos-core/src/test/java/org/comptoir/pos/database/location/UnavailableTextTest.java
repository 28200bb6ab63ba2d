package org.comptoir.pos.database.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comptoir.pos.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnavailableTextTest {

    private static final Path FOLDER = Path.of("maison-lavande");

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsEveryReason(Language language) {
        var reasons = List.of(
                new Unavailable.HeldByAnother(FOLDER, "Camille, process 4711"),
                new Unavailable.ReadOnly(FOLDER),
                new Unavailable.DiskFull(FOLDER),
                new Unavailable.NoAccess(FOLDER),
                new Unavailable.NoServer("jdbc:postgresql://till", "refused"),
                new Unavailable.ConnectionLost("jdbc:postgresql://till"),
                new Unavailable.Locked(),
                new Unavailable.TimedOut(),
                new Unavailable.UnfitPath(FOLDER),
                new Unavailable.EngineStopped(),
                new Unavailable.ServerFull("jdbc:postgresql://till"),
                new Unavailable.InUse(List.of("Comptoir, anna (10.0.0.7), 2026-03-07 15:42 UTC")),
                new Unavailable.NeedsOwner("jdbc:postgresql://till", "anna"),
                new Unavailable.Moved("jdbc:postgresql://till"),
                new Unavailable.HalfMoved(FOLDER.toString()),
                new Unavailable.FromLaterVersion("9"),
                new Unavailable.Damaged(FOLDER, "page 1"));

        var sentences = reasons.stream()
                .map(reason -> UnavailableText.of(reason, language))
                .toList();

        assertThat(sentences)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence.split("[.:;] ?")).hasSizeGreaterThanOrEqualTo(2));
        assertThat(sentences.get(0)).contains("Camille, process 4711", FOLDER.toString());
        assertThat(sentences.get(2)).contains(FOLDER.toString(), "100");
    }
}
