package org.comptoir.customers.dav.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Merges field by field: what one side changed since both agreed is taken, what both changed alike is agreed on, what
/// both changed otherwise is a conflict until somebody settles it.
///
/// @param fields that both sides share; all else of a value stays ours
/// @param empty a value that has nothing
public record ThreeWay<T>(List<? extends SharedField<T>> fields, T empty) {

    public ThreeWay {
        fields = List.copyOf(fields);
    }

    /// @param oursBase how ours was when both agreed
    /// @param theirsBase how theirs was then
    /// @param settled whose a field is by its key, where somebody decided
    public MergedSides<T> merge(
            FieldPrints oursBase, T ours, FieldPrints theirsBase, T theirs, Map<String, Side> settled) {
        var value = ours;
        var base = new HashMap<>(FieldPrints.of(fields, ours).digests());
        var conflicts = new ArrayList<SharedField<T>>();
        var isSending = false;
        for (var field : fields) {
            var isSame = field.text(ours).equals(field.text(theirs));
            var isOursChanged = !oursBase.isSame(field, ours, empty);
            var isTheirsChanged = !theirsBase.isSame(field, theirs, empty);
            if (isSame && isTheirsChanged) {
                continue;
            }
            if (isTheirsChanged && isOursChanged && !settled.containsKey(field.key())) {
                conflicts.add(field);
            } else if (isTheirsChanged && settled.getOrDefault(field.key(), Side.THEIRS) == Side.THEIRS) {
                value = field.take(value, theirs);
                base.put(field.key(), print(field, value));
            } else if (isOursChanged || isTheirsChanged) {
                // Compared with theirs, it differs until it was sent.
                base.put(field.key(), print(field, field.take(ours, theirs)));
                isSending = isSending || !isSame;
            }
        }
        return new MergedSides<>(value, new FieldPrints(base), conflicts, isSending);
    }

    /// What is to be on the server: what the server has, with those fields of ours that were changed here.
    public T toSend(FieldPrints base, T ours, T theirs) {
        var sent = theirs;
        for (var field : fields) {
            if (!base.isSame(field, ours, empty)) {
                sent = field.take(sent, ours);
            }
        }
        return sent;
    }

    /// Whether something of ours is to be sent.
    public boolean isChanged(FieldPrints base, T ours) {
        return fields.stream().anyMatch(field -> !base.isSame(field, ours, empty));
    }

    private String print(SharedField<T> field, T value) {
        return FieldPrints.of(List.of(field), value).digests().getOrDefault(field.key(), "");
    }
}
