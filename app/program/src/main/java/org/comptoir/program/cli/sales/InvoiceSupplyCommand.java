package org.comptoir.program.cli.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.category.Category;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.invoicing.SuppliedCategories;
import org.comptoir.pos.invoicing.SupplyKind;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows or sets what the shop supplies, goods, services or both, and which categories of articles are services, as its
/// French invoices and the e-reporting say it.
@Command(name = "supply")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class InvoiceSupplyCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--set", paramLabel = "KIND", descriptionKey = "cli.option.invoice.supply")
    @Nullable
    private String kind;

    @Option(names = "--services", paramLabel = "NAMES", descriptionKey = "cli.option.invoice.services")
    @Nullable
    private String services;

    InvoiceSupplyCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var categories = shop.counter().catalogue().categories();
            // Both are understood before either is kept.
            var wanted = kind == null ? null : kind(kind);
            var marked = services == null ? null : marked(services, categories);
            if (wanted != null) {
                shop.settings().putAudited(session.by(), InvoiceTerms.SUPPLY, wanted.name());
            }
            if (marked != null) {
                shop.settings().putAudited(session.by(), SuppliedCategories.NOTE, SuppliedCategories.text(marked));
            }
            tell(shop, categories);
            return ExitCode.DONE;
        });
    }

    private SupplyKind kind(String typed) {
        return Stream.of(SupplyKind.values())
                .filter(known -> word(known).equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new CommandRefused("supply", session.texts().get("cli.invoice.supply.unknown", typed)));
    }

    private Set<CategoryId> marked(String typed, List<Category> categories) {
        return Stream.of(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> categories.stream()
                        .filter(category -> category.name().equalsIgnoreCase(name))
                        .map(Category::id)
                        .findFirst()
                        .orElseThrow(() -> new CommandRefused(
                                "category",
                                session.texts()
                                        .get(
                                                "cli.invoice.category.unknown",
                                                name,
                                                categories.stream()
                                                        .map(Category::name)
                                                        .collect(Collectors.joining(", "))))))
                .collect(Collectors.toSet());
    }

    private void tell(OpenShop shop, List<Category> categories) {
        var supplied = SuppliedCategories.of(shop.settings()::get);
        var names = categories.stream()
                .filter(category -> supplied.marked().contains(category.id()))
                .map(Category::name)
                .toList();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("supply", word(supplied.kind()));
        answer.put("services", names);
        session.json(answer);
        session.say(session.texts()
                .get("cli.invoice.supply", word(supplied.kind()), names.size(), String.join(", ", names)));
    }

    private static String word(SupplyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
