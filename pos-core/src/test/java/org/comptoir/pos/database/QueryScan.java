package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds the text of every query in compiled classes, whether a test runs it or not: it follows the texts that
/// reach query methods through constants, conditionals, concatenations and parameters of other methods. What it
/// cannot resolve it reports, so that a test can require it.
public final class QueryScan {

    /// The language of a text.
    public enum Kind {
        HQL,
        SQL
    }

    /// A text and the method that runs it.
    public record Query(Kind kind, String text, String location) {}

    private record Method(String owner, String name, String descriptor) {}

    /// How a method uses the arguments it passes on.
    private record Taker(Kind kind, QueryText text) {

        static Taker of(Kind kind, int argument) {
            return new Taker(kind, QueryText.parameter(argument));
        }
    }

    /// The texts passed in one call, seen from the calling method.
    record Call(String owner, String name, String descriptor, List<Set<QueryText>> arguments) {}

    private record Caller(Method method, List<Call> calls) {}

    private static final Map<String, Taker> KNOWN = Map.of(
            "createSelectionQuery", Taker.of(Kind.HQL, 0),
            "createMutationQuery", Taker.of(Kind.HQL, 0),
            "createQuery", Taker.of(Kind.HQL, 0),
            "createNativeQuery", Taker.of(Kind.SQL, 0),
            "createNativeMutationQuery", Taker.of(Kind.SQL, 0),
            "prepareStatement", Taker.of(Kind.SQL, 0));

    /// What takes a session and then a text.
    private static final Set<String> PORTABLE = Set.of("change", "lock", "list");

    private final List<Caller> callers = new ArrayList<>();
    private final Set<Query> queries = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();

    private QueryScan() {}

    /// @param classes folders of the modules' compiled classes
    /// @param without packages that work on arbitrary tables, such as `org/comptoir/pos/database/`
    public static QueryScan of(List<Path> classes, String... excluded) {
        var scan = new QueryScan();
        try {
            for (var folder : classes) {
                scan.readAll(folder, List.of(excluded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scan.resolve();
        return scan;
    }

    /// Queries that a test lists for methods that compose texts.
    public static List<Query> hql(Map<String, List<String>> composed) {
        return composed.entrySet().stream()
                .flatMap(method -> method.getValue().stream().map(text -> new Query(Kind.HQL, text, method.getKey())))
                .toList();
    }

    private void readAll(Path classes, List<String> excluded) throws IOException {
        try (var files = Files.walk(classes)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('\\', '/');
                if (excluded.stream().noneMatch(name::startsWith)) {
                    read(ClassFile.of().parse(file));
                }
            }
        }
    }

    public Set<Query> queries() {
        return Set.copyOf(queries);
    }

    /// Methods whose texts cannot be resolved from the classes alone.
    public Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    private void read(ClassModel type) {
        for (var method : type.methods()) {
            method.code().ifPresent(code -> callers.add(new Caller(name(type, method), calls(method, code))));
        }
    }

    private static Method name(ClassModel type, MethodModel method) {
        return new Method(
                type.thisClass().asInternalName(),
                method.methodName().stringValue(),
                method.methodType().stringValue());
    }

    private static List<Call> calls(MethodModel method, CodeModel code) {
        return new StackReading(method, code).calls();
    }

    /// Follows texts back from where they are used to the methods that provide them, until no new ones are found.
    private void resolve() {
        var takers = new HashMap<Method, Set<Taker>>();
        var before = -1;
        while (before != count(takers)) {
            before = count(takers);
            queries.clear();
            unknown.clear();
            for (var caller : callers) {
                for (var call : caller.calls()) {
                    for (var taker : takers(call, takers)) {
                        follow(caller.method(), taker, call, takers);
                    }
                }
            }
        }
        reportUncalled(takers);
    }

    private static int count(Map<Method, Set<Taker>> takers) {
        return takers.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<Taker> takers(Call call, Map<Method, Set<Taker>> takers) {
        if (call.owner().endsWith("/PortableSql") && PORTABLE.contains(call.name())) {
            return Set.of(Taker.of(Kind.SQL, 1));
        }
        var taker = KNOWN.get(call.name());
        var takesText = call.descriptor().startsWith("(Ljava/lang/String;");
        if (taker != null && takesText && !call.owner().startsWith("org/comptoir/")) {
            return Set.of(taker);
        }
        return takers.getOrDefault(new Method(call.owner(), call.name(), call.descriptor()), Set.of());
    }

    private void follow(Method method, Taker taker, Call call, Map<Method, Set<Taker>> takers) {
        var location = method.owner().substring(method.owner().lastIndexOf('/') + 1) + "." + method.name();
        var texts = taker.text().given(call.arguments());
        if (texts.isEmpty()) {
            unknown.add(location);
        }
        for (var text : texts) {
            if (text.isComplete()) {
                queries.add(new Query(taker.kind(), text.completeText(), location));
            } else {
                takers.computeIfAbsent(method, key -> new HashSet<>()).add(new Taker(taker.kind(), text));
            }
        }
    }

    /// A method with a text parameter that is never called: its texts come from elsewhere.
    private void reportUncalled(Map<Method, Set<Taker>> takers) {
        var called = callers.stream()
                .flatMap(caller -> caller.calls().stream())
                .map(call -> new Method(call.owner(), call.name(), call.descriptor()))
                .collect(Collectors.toSet());
        takers.keySet().stream()
                .filter(method -> !called.contains(method))
                .forEach(method -> unknown.add(method.owner() + "." + method.name()));
    }
}
