package org.comptoir.desktop.shell;

import java.nio.file.Path;
import org.comptoir.desktop.messages.Message;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// A file that was just written, and the ways to it from the message that says so.
public record SavedFile(Path file, Navigator navigator, Language language) {

    /// A message about a file that another program opens, such as a PDF or a table.
    public Message openable(String happened) {
        return findable(Message.of(happened)
                .withStep(
                        MaterialDesignO.OPEN_IN_NEW,
                        texts().get("messages.file.open"),
                        () -> navigator.openFile(file)));
    }

    /// A message about a file that only this program reads, such as a backup or a key.
    public Message findable(String happened) {
        return findable(Message.of(happened));
    }

    private Message findable(Message message) {
        return message.withStep(
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                texts().get("messages.file.folder"),
                () -> navigator.showInFolder(file));
    }

    private Texts texts() {
        return Texts.of("messages", language);
    }
}
