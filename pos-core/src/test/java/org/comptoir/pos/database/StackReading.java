package org.comptoir.pos.database;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Interprets one method from top to bottom, tracking the texts on its stack.
final class StackReading {

    /// One value on the stack.
    ///
    /// @param texts its possible values; empty if unknown
    private record Slot(Set<QueryText> texts, boolean wide) {

        static Slot unknown(TypeKind kind) {
            return new Slot(Set.of(), kind.slotSize() == 2);
        }
    }

    private static final Slot UNKNOWN = new Slot(Set.of(), false);

    private final MethodModel method;
    private final List<QueryScan.Call> calls = new ArrayList<>();
    private final Map<Label, List<Slot>> awaited = new HashMap<>();
    private final Map<Integer, Set<QueryText>> locals = new HashMap<>();
    private final Set<Integer> changing = new HashSet<>();
    private List<Slot> stack = new ArrayList<>();
    private boolean reachable = true;

    StackReading(MethodModel method, CodeModel code) {
        this.method = method;
        readParameters();
        findChanging(code);
        code.exceptionHandlers().forEach(handler -> awaited.put(handler.handler(), List.of(UNKNOWN)));
        code.forEach(this::read);
    }

    List<QueryScan.Call> calls() {
        return calls;
    }

    private void readParameters() {
        var local = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
        var types = method.methodTypeSymbol().parameterList();
        for (var index = 0; index < types.size(); index++) {
            if (types.get(index).descriptorString().equals("Ljava/lang/String;")) {
                locals.put(local, Set.of(QueryText.parameter(index)));
            }
            local += TypeKind.from(types.get(index)).slotSize();
        }
    }

    /// A variable that is assigned more than once is not tracked.
    private void findChanging(CodeModel code) {
        var stored = new HashSet<>(locals.keySet());
        for (var element : code) {
            if (element instanceof StoreInstruction store && !stored.add(store.slot())) {
                changing.add(store.slot());
            }
        }
    }

    private void read(CodeElement element) {
        if (element instanceof LabelTarget target) {
            arrive(target.label());
            return;
        }
        if (!reachable) {
            return;
        }
        switch (element) {
            case ConstantInstruction constant -> push(constant(constant));
            case LoadInstruction load -> push(load(load));
            case StoreInstruction store -> store(store.slot(), pop());
            case FieldInstruction field -> field(field);
            case InvokeInstruction invoke -> invoke(invoke);
            case InvokeDynamicInstruction dynamic -> invokeDynamic(dynamic);
            case NewObjectInstruction created -> push(UNKNOWN);
            case NewPrimitiveArrayInstruction created -> replace(1, UNKNOWN);
            case NewReferenceArrayInstruction created -> replace(1, UNKNOWN);
            case NewMultiArrayInstruction created -> replace(created.dimensions(), UNKNOWN);
            case ArrayLoadInstruction load -> replace(2, Slot.unknown(load.typeKind()));
            case ArrayStoreInstruction store -> pop(3);
            case OperatorInstruction operator -> operate(operator);
            case ConvertInstruction convert -> replace(1, Slot.unknown(convert.toType()));
            case TypeCheckInstruction check -> {
                if (check.opcode() == Opcode.INSTANCEOF) {
                    replace(1, UNKNOWN);
                }
            }
            case BranchInstruction branch -> branch(branch);
            case TableSwitchInstruction table -> {
                pop();
                table.cases().forEach(switchCase -> await(switchCase.target()));
                await(table.defaultTarget());
                reachable = false;
            }
            case LookupSwitchInstruction lookup -> {
                pop();
                lookup.cases().forEach(switchCase -> await(switchCase.target()));
                await(lookup.defaultTarget());
                reachable = false;
            }
            case ReturnInstruction end -> reachable = false;
            case ThrowInstruction end -> reachable = false;
            case MonitorInstruction monitor -> pop();
            case StackInstruction shuffle -> shuffle(shuffle.opcode());
            case CodeElement other -> {}
        }
    }

    private void arrive(Label label) {
        var expected = awaited.get(label);
        if (expected == null) {
            return;
        }
        stack = new ArrayList<>(reachable ? merged(stack, expected) : expected);
        reachable = true;
    }

    private void await(Label label) {
        awaited.merge(label, List.copyOf(stack), StackReading::merged);
    }

    private static List<Slot> merged(List<Slot> first, List<Slot> other) {
        if (first.size() != other.size()) {
            throw new IllegalStateException("the stack was misread");
        }
        var both = new ArrayList<Slot>();
        for (var i = 0; i < first.size(); i++) {
            both.add(merged(first.get(i), other.get(i)));
        }
        return both;
    }

    private static Slot merged(Slot first, Slot other) {
        if (first.texts().isEmpty() || other.texts().isEmpty()) {
            return new Slot(Set.of(), first.wide());
        }
        var texts = new HashSet<>(first.texts());
        texts.addAll(other.texts());
        return new Slot(Set.copyOf(texts), first.wide());
    }

    private static Slot constant(ConstantInstruction constant) {
        ConstantDesc value = constant.constantValue();
        return value instanceof String text
                ? new Slot(Set.of(QueryText.of(text)), false)
                : Slot.unknown(constant.typeKind());
    }

    private Slot load(LoadInstruction load) {
        var texts = changing.contains(load.slot()) ? null : locals.get(load.slot());
        return texts == null ? Slot.unknown(load.typeKind()) : new Slot(texts, false);
    }

    private void store(int local, Slot value) {
        if (!value.texts().isEmpty()) {
            locals.put(local, value.texts());
        }
    }

    private void field(FieldInstruction field) {
        var kind = TypeKind.from(field.typeSymbol());
        switch (field.opcode()) {
            case GETSTATIC -> push(Slot.unknown(kind));
            case GETFIELD -> replace(1, Slot.unknown(kind));
            case PUTSTATIC -> pop();
            default -> pop(2);
        }
    }

    private void invoke(InvokeInstruction invoke) {
        var arguments = arguments(invoke.typeSymbol());
        if (invoke.opcode() != Opcode.INVOKESTATIC) {
            pop();
        }
        calls.add(new QueryScan.Call(
                invoke.owner().asInternalName(),
                invoke.name().stringValue(),
                invoke.type().stringValue(),
                arguments.stream().map(Slot::texts).toList()));
        pushResult(invoke.typeSymbol(), UNKNOWN);
    }

    private void invokeDynamic(InvokeDynamicInstruction dynamic) {
        var arguments = arguments(dynamic.typeSymbol());
        var joined = dynamic.name().stringValue().equals("makeConcatWithConstants")
                ? concatenated((String) dynamic.bootstrapArgs().getFirst(), arguments)
                : Set.<QueryText>of();
        if (dynamic.bootstrapArgs().size() > 1
                && dynamic.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc lambda) {
            capture(lambda, arguments);
        }
        pushResult(dynamic.typeSymbol(), new Slot(joined, false));
    }

    /// A lambda is called with its captured values before its own arguments.
    private void capture(DirectMethodHandleDesc lambda, List<Slot> captured) {
        var isStatic = lambda.kind() == Kind.STATIC || lambda.kind() == Kind.INTERFACE_STATIC;
        var type = MethodTypeDesc.ofDescriptor(lambda.lookupDescriptor());
        var arguments = new ArrayList<Set<QueryText>>();
        captured.stream().skip(isStatic ? 0 : 1).map(Slot::texts).forEach(arguments::add);
        while (arguments.size() < type.parameterCount()) {
            arguments.add(Set.of());
        }
        var owner = lambda.owner().descriptorString();
        calls.add(new QueryScan.Call(
                owner.substring(1, owner.length() - 1), lambda.methodName(), lambda.lookupDescriptor(), arguments));
    }

    private List<Slot> arguments(MethodTypeDesc type) {
        var from = stack.size() - type.parameterCount();
        var arguments = List.copyOf(stack.subList(from, stack.size()));
        pop(type.parameterCount());
        return arguments;
    }

    private void pushResult(MethodTypeDesc type, Slot reference) {
        var kind = TypeKind.from(type.returnType());
        if (kind != TypeKind.VOID) {
            push(kind == TypeKind.REFERENCE ? reference : Slot.unknown(kind));
        }
    }

    /// @param recipe in which \1 stands for the next argument
    private static Set<QueryText> concatenated(String recipe, List<Slot> arguments) {
        Set<QueryText> all = Set.of(new QueryText(List.of()));
        var next = 0;
        for (var piece : recipe.splitWithDelimiters("\u0001", 0)) {
            var pieces = piece.equals("\u0001") ? arguments.get(next++).texts() : Set.of(QueryText.of(piece));
            all = all.stream()
                    .flatMap(prefix -> pieces.stream().map(prefix::then))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    private void operate(OperatorInstruction operator) {
        var isUnary = operator.opcode() == Opcode.ARRAYLENGTH
                || operator.opcode().name().endsWith("NEG");
        var name = operator.opcode().name();
        var isComparison = name.contains("CMP");
        var kind = isComparison || operator.opcode() == Opcode.ARRAYLENGTH ? TypeKind.INT : operator.typeKind();
        replace(isUnary ? 1 : 2, Slot.unknown(kind));
    }

    private void branch(BranchInstruction branch) {
        var name = branch.opcode().name();
        var isJump = name.startsWith("GOTO");
        if (!isJump) {
            pop(name.contains("CMP") ? 2 : 1);
        }
        await(branch.target());
        reachable = !isJump;
    }

    private void shuffle(Opcode opcode) {
        switch (opcode) {
            case POP -> pop();
            case POP2 -> popWords();
            case DUP -> push(top(1));
            case DUP_X1 -> insert(2, top(1));
            case DUP_X2 -> insert(top(2).wide() ? 2 : 3, top(1));
            case DUP2 -> {
                if (top(1).wide()) {
                    push(top(1));
                } else {
                    push(top(2));
                    push(top(2));
                }
            }
            case DUP2_X1 -> {
                if (top(1).wide()) {
                    insert(2, top(1));
                } else {
                    var below = top(2);
                    insert(3, top(1));
                    insert(4, below);
                }
            }
            case SWAP -> insert(1, pop());
            default -> throw new IllegalStateException("not written by javac: " + opcode);
        }
    }

    private void popWords() {
        if (!pop().wide()) {
            pop();
        }
    }

    private Slot top(int depth) {
        return stack.get(stack.size() - depth);
    }

    /// Inserts a value at this depth.
    private void insert(int depth, Slot value) {
        stack.add(stack.size() - depth, value);
    }

    private void push(Slot value) {
        stack.add(value);
    }

    private Slot pop() {
        return stack.removeLast();
    }

    private void pop(int count) {
        for (var i = 0; i < count; i++) {
            pop();
        }
    }

    private void replace(int count, Slot by) {
        pop(count);
        push(by);
    }
}
