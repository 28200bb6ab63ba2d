package org.comptoir.program.cli.admin;

/// An answer as it is typed after an option.
enum YesNo {
    yes,
    no
}
