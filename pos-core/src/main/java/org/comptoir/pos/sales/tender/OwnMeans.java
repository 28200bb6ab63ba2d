package org.comptoir.pos.sales.tender;

/// What a sale keeps of a tender of the shop's own, which may be renamed or withdrawn afterwards.
///
/// @param name in the shop's words at the time
/// @param inDrawer whether what was taken by it is counted with the cash
public record OwnMeans(String name, boolean inDrawer) implements Comparable<OwnMeans> {

    public OwnMeans {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tender has a name");
        }
    }

    @Override
    public int compareTo(OwnMeans other) {
        var byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(inDrawer, other.inDrawer);
    }
}
