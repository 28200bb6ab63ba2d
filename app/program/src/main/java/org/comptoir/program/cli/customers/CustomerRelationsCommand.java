package org.comptoir.program.cli.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.relation.NewRelation;
import org.comptoir.customers.relation.RelatedCustomer;
import org.comptoir.customers.relation.RelationId;
import org.comptoir.customers.relation.RelationKind;
import org.comptoir.customers.relation.RelationResult;
import org.comptoir.customers.relation.RelationWords;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Formats;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows how a customer belongs together with others, relates them to another, or ends that.
@Command(name = "relations")
@RequiredRights(Permission.SEE_CUSTOMERS)
final class CustomerRelationsCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.customer")
    private String number = "";

    @Option(
            names = "--add",
            arity = "2",
            paramLabel = "KIND OTHER",
            hideParamSyntax = true,
            descriptionKey = "cli.option.relation")
    private List<String> add = new ArrayList<>();

    @Option(names = "--words", paramLabel = "WORDS", descriptionKey = "cli.option.relationwords")
    private String words = "";

    @Option(names = "--words-back", paramLabel = "WORDS", descriptionKey = "cli.option.relationback")
    private String wordsBack = "";

    @Option(names = "--end", paramLabel = "ID", descriptionKey = "cli.option.relationend")
    @Nullable
    private Long end;

    CustomerRelationsCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var customer = NumberedCustomer.of(session, shop, number);
            // Both are understood before either is done.
            var relation = add.isEmpty() ? null : relation(shop);
            var ended = end == null ? null : lasting(shop, customer, end);
            if (relation != null) {
                add(shop, customer, relation);
            }
            if (ended != null && !shop.customerFile().relations().end(session.by(), ended)) {
                throw none(ended.value());
            }
            if (relation != null || ended != null) {
                shop.customerFile().search().catchUp();
            }
            var relations = shop.customerFile().relations().of(customer.id());
            var words = new RelationWords(session.language());
            session.json(answer(customer, relations));
            session.say(customer.number() + "  " + customer.displayName());
            var formats = session.formats(shop);
            relations.forEach(related -> session.say(line(related, words, formats)));
            return ExitCode.DONE;
        });
    }

    private NewRelation relation(OpenShop shop) {
        var kind = RelationKind.of(add.getFirst())
                .orElseThrow(() -> new CommandRefused(
                        "relation-kind", session.texts().get("cli.relations.kind", add.getFirst(), kinds())));
        var other = NumberedCustomer.of(session, shop, add.get(1));
        return new NewRelation(kind, other.id(), words, wordsBack);
    }

    private void add(OpenShop shop, Customer customer, NewRelation relation) {
        switch (shop.customerFile().relations().add(session.by(), customer.id(), relation)) {
            case RelationResult.Related ignored -> {}
            case RelationResult.Refused(var problem) ->
                throw new CommandRefused("relation", new RelationWords(session.language()).problem(problem));
        }
    }

    private static String kinds() {
        return Arrays.stream(RelationKind.values()).map(RelationKind::code).collect(Collectors.joining(", "));
    }

    private RelationId lasting(OpenShop shop, Customer customer, long id) {
        return shop.customerFile().relations().of(customer.id()).stream()
                .filter(related -> related.id().value() == id && related.endedAt() == null)
                .map(RelatedCustomer::id)
                .findFirst()
                .orElseThrow(() -> none(id));
    }

    private CommandRefused none(long id) {
        return new CommandRefused("no-relation", session.texts().get("cli.relations.none", id, number));
    }

    private static Map<String, Object> answer(Customer customer, List<RelatedCustomer> relations) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", customer.number());
        answer.put("relations", answers(relations));
        return answer;
    }

    static List<Map<String, @Nullable Object>> answers(List<RelatedCustomer> relations) {
        return relations.stream().map(CustomerRelationsCommand::answer).toList();
    }

    private static Map<String, @Nullable Object> answer(RelatedCustomer related) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("id", related.id().value());
        answer.put("kind", related.kind().code());
        answer.put("words", related.words());
        answer.put("other", related.other().number());
        answer.put("otherName", related.other().displayName());
        answer.put("begunAt", related.begunAt());
        answer.put("endedAt", related.endedAt());
        return answer;
    }

    private String line(RelatedCustomer related, RelationWords words, Formats formats) {
        var ended = related.endedAt();
        var until = ended == null ? "" : "  " + session.texts().get("cli.relations.until", formats.date(ended));
        return "  %d  %s  %s  %s%s"
                .formatted(
                        related.id().value(),
                        words.of(related),
                        related.other().number(),
                        related.other().displayName(),
                        until);
    }
}
