package org.comptoir.program.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.Program;

/// A page about a tour: what was checked, with pictures and links to the files.
final class SummaryPage {

    private static final String STYLE = """
            body { font: 15px/1.5 Inter, system-ui, sans-serif; margin: 32px auto; max-width: 1100px; color: #1E2320;
                   background: #F7F5F2 }
            h1 { font-size: 26px } h2 { font-size: 18px; margin: 28px 0 8px }
            ul { margin: 0; padding: 0; list-style: none } .no { color: #B42318; font-weight: 600 }
            .yes::before { content: "✓ "; color: #0E6B5C } .no::before { content: "✗ " }
            .files { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 12px }
            img { width: 256px; border: 1px solid #E4E0DA; border-radius: 8px; display: block }
            """;

    private final OpenShop shop;
    private final Path folder;
    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    SummaryPage(OpenShop shop, Path folder) {
        this.shop = shop;
        this.folder = folder;
        texts = Texts.of("tour", shop.settings().profile().language());
    }

    Path write(List<TourReport.Played> parts) {
        var profile = shop.settings().profile();
        var formats = new Formats(profile.language(), profile.zone());
        var title = texts.get("tour.title", profile.name());
        html.append("<!doctype html><html lang=\"")
                .append(profile.language().code())
                .append("\"><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style>");
        element("h1", title);
        element(
                "p",
                texts.get(
                        "tour.made",
                        formats.dateTime(shop.clock().instant()),
                        Program.nameAndVersion(),
                        parts.stream().mapToInt(step -> step.checks().size()).sum()));
        parts.forEach(this::part);
        html.append("</html>\n");
        var file = folder.resolve("index.html");
        try {
            Files.createDirectories(folder);
            return Files.writeString(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(TourReport.Played step) {
        element("h2", step.title());
        html.append("<ul>");
        step.checks()
                .forEach(check -> html.append("<li class=\"")
                        .append(check.held() ? "yes" : "no")
                        .append("\">")
                        .append(escaped(check.words()))
                        .append("</li>"));
        html.append("</ul><div class=\"files\">");
        step.files().forEach(this::file);
        html.append("</div>\n");
    }

    private void file(Path file) {
        var link = file.toString().replace('\\', '/');
        html.append("<a href=\"").append(escaped(link)).append("\">");
        if (link.endsWith(".png")) {
            html.append("<img alt=\"")
                    .append(escaped(link))
                    .append("\" src=\"")
                    .append(escaped(link))
                    .append("\">");
        } else {
            html.append(escaped(String.valueOf(file.getFileName())));
        }
        html.append("</a>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
