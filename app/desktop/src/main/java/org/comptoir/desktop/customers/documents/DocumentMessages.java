package org.comptoir.desktop.customers.documents;

import java.util.List;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.document.DocumentProblem;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Tells what became of documents.
///
/// @param texts of the feature `customerdocuments`
record DocumentMessages(Messages messages, Texts texts) {

    private static final String TOPIC = "documents";

    /// Those that are kept, and the first of those that are not.
    void told(List<AddedFile> added, Runnable undo) {
        var kept = added.stream().flatMap(AddedFile::kept).toList();
        for (var file : added) {
            if (file.result() instanceof CustomerDocumentResult.AlreadyThere(var same)) {
                there(file.name(), same);
            }
        }
        if (!kept.isEmpty()) {
            undoable(
                    texts.get(
                            "customerdocuments.added",
                            kept.size(),
                            kept.getLast().name()),
                    undo);
        }
        added.stream().filter(AddedFile::isRefused).findFirst().ifPresent(this::refused);
    }

    private void refused(AddedFile file) {
        if (file.result() instanceof CustomerDocumentResult.Refused(var problem)) {
            refused(file.name(), problem);
        } else {
            unread(file.name());
        }
    }

    /// @param done what is told if it was changed
    void changed(CustomerDocument document, CustomerDocumentResult result, String done) {
        switch (result) {
            case CustomerDocumentResult.Kept ignored -> messages.done(TOPIC, Message.of(done));
            case CustomerDocumentResult.AlreadyThere(var same) -> there(document.name(), same);
            case CustomerDocumentResult.Refused(var problem) -> refused(document.name(), problem);
        }
    }

    void undoable(String done, Runnable undo) {
        messages.undoable(TOPIC, Message.of(done).withIcon(MaterialDesignU.UNDO_VARIANT), undo);
    }

    void unread(String name) {
        messages.warn(
                TOPIC,
                Message.of(texts.get("customerdocuments.unread", name), texts.get("customerdocuments.unread.do")));
    }

    private void there(String name, CustomerDocument same) {
        messages.done(TOPIC, Message.of(texts.get("customerdocuments.there", name, same.name())));
    }

    private void refused(String name, DocumentProblem problem) {
        messages.warn(
                TOPIC,
                Message.of(
                        texts.get("customerdocuments.refused", name),
                        texts.get(
                                "customerdocuments.problem." + problem.name(),
                                CustomerDocuments.MAX_SIZE >> 20,
                                CustomerDocuments.MAX_NAME,
                                CustomerDocuments.MAX_DOCUMENTS)));
    }
}
