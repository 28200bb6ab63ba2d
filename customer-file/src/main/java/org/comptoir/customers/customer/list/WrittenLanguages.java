package org.comptoir.customers.customer.list;

import java.util.List;
import java.util.TreeMap;
import org.comptoir.pos.text.Language;
import org.hibernate.StatelessSession;

/// The languages that customers are written to in. For whom none is known, it is the shop's own, which the column
/// leaves empty.
record WrittenLanguages(Language shop) {

    private static final String COUNTS = """
            select c.language as written, count(*) as customers from customer c
            where c.archived = false group by c.language""";

    String of(String stored) {
        return stored.isEmpty() ? shop.code() : stored;
    }

    /// The values of the column that stand for the language.
    List<String> stored(String language) {
        return language.equals(shop.code()) ? List.of("", language) : List.of(language);
    }

    /// By code, without archived customers.
    List<LanguageCount> counts(StatelessSession session) {
        var counts = new TreeMap<String, Long>();
        session.createNativeQuery(COUNTS, Object[].class)
                .addScalar("written", String.class)
                .addScalar("customers", Long.class)
                .getResultList()
                .forEach(row -> counts.merge(of((String) row[0]), (Long) row[1], Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new LanguageCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
