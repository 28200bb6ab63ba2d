package org.comptoir.desktop.customers.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.document.CustomerDocument;
import org.comptoir.customers.document.CustomerDocumentId;
import org.comptoir.customers.document.CustomerDocumentResult;
import org.comptoir.customers.document.CustomerDocuments;
import org.comptoir.customers.document.DocumentFile;
import org.comptoir.customers.document.DocumentKind;
import org.comptoir.customers.document.DocumentVersion;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The documents of the customer shown: which are listed, which is previewed, and what can be done with them.
public final class DocumentsModel {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentsModel.class);

    private final ScreenContext context;
    private final CustomerDocuments documents;
    private final Texts texts;
    private final DocumentMessages messages;
    private final DocumentPreview preview;
    private final ObservableList<CustomerDocument> listed = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<DocumentFilter> filter =
            new SimpleObjectProperty<>(this, "filter", DocumentFilter.ALL);
    private final ReadOnlyObjectWrapper<@Nullable CustomerDocument> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ObservableList<DocumentVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper seen = new ReadOnlyIntegerWrapper(this, "seen");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(this, "adding");
    private List<CustomerDocument> found = List.of();
    private Runnable changed = () -> {};
    private @Nullable CustomerId customer;
    private @Nullable CustomerDocumentId next;

    public DocumentsModel(ScreenContext context, CustomerDocuments documents) {
        this.context = context;
        this.documents = documents;
        texts = context.texts("customerdocuments");
        messages = new DocumentMessages(context.messages(), texts);
        preview = new DocumentPreview(context.tasks());
        words.subscribe((before, now) -> refresh());
        filter.subscribe((before, now) -> show());
    }

    /// Called after each document that was added, removed or taken back.
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /// @param known how many documents the customer has
    public void about(@Nullable CustomerId shown, int known) {
        if (shown == null || !shown.equals(customer)) {
            customer = shown;
            next = null;
            found = List.of();
            listed.clear();
            choose(null);
            words.set("");
            filter.set(DocumentFilter.ALL);
        }
        count.set(known);
    }

    /// Reads the list again.
    void refresh() {
        var about = customer;
        if (about != null && context.may(Permission.SEE_CUSTOMERS)) {
            var searched = words.get();
            context.work(by -> documents.search(by, about, searched))
                    .onSuccess(result -> show(about, searched, result))
                    .start();
        }
    }

    /// A late answer is dropped if another customer or other words are asked for meanwhile.
    private void show(CustomerId about, String searched, List<CustomerDocument> result) {
        if (about.equals(customer) && searched.equals(words.get())) {
            found = result;
            if (searched.isBlank()) {
                count.set(result.size());
            }
            show();
        }
    }

    /// The document chosen before stays chosen, unless one was just added.
    private void show() {
        var before = chosen.get();
        var wanted = next != null || before == null ? next : before.id();
        listed.setAll(found.stream().filter(filter.get()::shows).toList());
        var again =
                listed.stream().filter(document -> document.id().equals(wanted)).findFirst();
        if (again.isPresent()) {
            next = null;
        }
        choose(again.orElse(listed.isEmpty() ? null : listed.getFirst()));
    }

    /// Previews a document.
    void choose(@Nullable CustomerDocument document) {
        var before = chosen.get();
        if (document != null && document.equals(before)) {
            return;
        }
        seen.set(document == null ? 0 : document.version());
        chosen.set(document);
        versions.clear();
        if (document == null) {
            preview.clear();
            return;
        }
        var id = document.id();
        context.work(by -> documents.versions(by, id))
                .onSuccess(all -> {
                    var now = chosen.get();
                    if (now != null && now.id().equals(id)) {
                        versions.setAll(all);
                    }
                })
                .start();
        preview(document.version());
    }

    /// Previews a version of the chosen document.
    void preview(int version) {
        withChosen(document -> {
            var by = context.staff();
            seen.set(version);
            preview.show(kind(document, version), canBeOpened(), () -> content(documents, by, document.id(), version));
        });
    }

    /// What came as a picture may have been a program before.
    private DocumentKind kind(CustomerDocument document, int version) {
        return version(version)
                .map(DocumentVersion::mediaType)
                .map(DocumentKind::of)
                .orElseGet(document::kind);
    }

    private Optional<DocumentVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private static DocumentFile content(
            CustomerDocuments documents, SignedInStaff by, CustomerDocumentId id, int version) {
        return documents
                .content(by, id, version)
                .orElseThrow(() -> new UncheckedIOException(new IOException("the document was removed meanwhile")));
    }

    /// Keeps files with the customer, each as a document of its own.
    void add(List<Path> files) {
        var about = customer;
        if (about == null || files.isEmpty() || !context.permits(Permission.EDIT_CUSTOMERS)) {
            return;
        }
        adding.set(true);
        context.job(texts.get("customerdocuments.job"), (by, progress) -> {
                    var results = new ArrayList<AddedFile>();
                    for (var file : files) {
                        results.add(add(by, about, file));
                        progress.report(results.size(), files.size());
                    }
                    return results;
                })
                .onSuccess(results -> answer(about, results))
                .onFinished(() -> {
                    adding.set(false);
                    refresh();
                    changed.run();
                })
                .start();
    }

    private AddedFile add(SignedInStaff by, CustomerId about, Path file) {
        var name = file.getFileName().toString();
        try {
            return new AddedFile(name, documents.add(by, about, DocumentFile.read(file)));
        } catch (UncheckedIOException e) {
            LOG.info("{} cannot be read: {}", file, e.toString());
            return new AddedFile(name, null);
        }
    }

    private void answer(CustomerId about, List<AddedFile> added) {
        var kept = added.stream().flatMap(AddedFile::kept).toList();
        if (!kept.isEmpty() && about.equals(customer)) {
            next = kept.getLast().id();
            filter.set(DocumentFilter.ALL);
        }
        messages.told(added, () -> removeAll(kept));
    }

    private void removeAll(List<CustomerDocument> kept) {
        context.act(by -> kept.forEach(document -> documents.remove(by, document.id())))
                .onFinished(this::again)
                .start();
    }

    /// Keeps a file as the next version of the chosen document.
    void addVersion(Path file) {
        withChosen(document -> context.work(by -> documents.addVersion(by, document, DocumentFile.read(file)))
                .onSuccess(result -> answerChange(
                        document, result, texts.get("customerdocuments.version.added", document.version() + 1)))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.unread(file.getFileName().toString()))
                .start());
    }

    /// Nothing is done if it has that name.
    void rename(String name) {
        withChosen(document -> {
            if (!name.strip().equals(document.name())) {
                context.work(by -> documents.rename(by, document.id(), name))
                        .onSuccess(result ->
                                answerChange(document, result, texts.get("customerdocuments.renamed", name.strip())))
                        .start();
            }
        });
    }

    private void answerChange(CustomerDocument document, CustomerDocumentResult result, String done) {
        messages.changed(document, result, done);
        again();
    }

    void remove() {
        withChosen(document -> context.work(by -> documents.remove(by, document.id()))
                .onSuccess(removed -> {
                    again();
                    messages.undoable(texts.get("customerdocuments.removed", document.name()), () -> restore(document));
                })
                .start());
    }

    private void restore(CustomerDocument document) {
        context.work(by -> documents.restore(by, document.id()))
                .onFinished(this::again)
                .start();
    }

    private void again() {
        refresh();
        changed.run();
    }

    /// Opens a copy of the version that is seen with the system's program for such files, if it is one to be opened.
    void openOutside() {
        var version = seen.get();
        if (canBeOpened()) {
            withChosen(document -> context.work(by -> OpenedCopy.write(content(documents, by, document.id(), version)))
                    .onSuccess(context.navigator()::openFile)
                    .onFailure(UncheckedIOException.class, problem -> messages.unread(fileName(document)))
                    .start());
        }
    }

    /// Whether another program may be asked to open the version that is seen.
    boolean canBeOpened() {
        var document = chosen.get();
        return document != null
                && version(seen.get()).map(DocumentVersion::canBeOpened).orElseGet(document::canBeOpened);
    }

    /// The name of the file that is seen, as it came.
    String fileName(CustomerDocument document) {
        return version(seen.get()).map(DocumentVersion::fileName).orElseGet(document::fileName);
    }

    /// The content of the version that is seen, for saving it to a file; called in the background.
    Function<OutputStream, Integer> content() {
        var by = context.staff();
        var document = chosen.get();
        var version = seen.get();
        return out -> {
            if (document == null) {
                return 0;
            }
            try {
                out.write(content(documents, by, document.id(), version).content());
                return 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void withChosen(Consumer<CustomerDocument> operation) {
        var document = chosen.get();
        if (document != null) {
            operation.accept(document);
        }
    }

    boolean mayEdit() {
        return context.may(Permission.EDIT_CUSTOMERS);
    }

    ScreenContext context() {
        return context;
    }

    DocumentPreview preview() {
        return preview;
    }

    ObservableList<CustomerDocument> listed() {
        return listed;
    }

    /// The versions of the chosen document, the newest first.
    ObservableList<DocumentVersion> versions() {
        return versions;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<DocumentFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<@Nullable CustomerDocument> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The version of the chosen document that is seen; 0 if none is chosen.
    ReadOnlyIntegerProperty seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// How many documents the customer has.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether files are being kept.
    ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }
}
