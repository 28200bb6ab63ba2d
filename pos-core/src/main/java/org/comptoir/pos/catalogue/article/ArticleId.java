package org.comptoir.pos.catalogue.article;

/// Identifies an article; each variant is an article of its own.
public record ArticleId(long value) implements Comparable<ArticleId> {

    @Override
    public int compareTo(ArticleId other) {
        return Long.compare(value, other.value);
    }
}
