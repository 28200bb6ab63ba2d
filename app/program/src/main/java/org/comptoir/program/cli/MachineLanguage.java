package org.comptoir.program.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.pos.text.Language;

/// The language set in the environment (POSIX.1-2017, section 8.2). Java ignores it if the system has no such
/// locale installed, as in a container.
final class MachineLanguage {

    private MachineLanguage() {}

    static Optional<Language> of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.ofCode(value.split("[_.@]", 2)[0]));
    }
}
