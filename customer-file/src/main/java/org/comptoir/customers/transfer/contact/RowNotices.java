package org.comptoir.customers.transfer.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what an import tells about rows that are taken.
public final class RowNotices {

    private final List<NoticedRow> rows = new ArrayList<>();

    /// @param listName by which the customer is found
    public record NoticedRow(int row, String listName, RowNotice notice) {}

    public void add(List<ReadContact> contacts) {
        for (var contact : contacts) {
            switch (contact) {
                case InvalidRow invalid -> {}
                case ImportedContact read ->
                    read.notices()
                            .forEach(notice -> rows.add(
                                    new NoticedRow(read.row(), read.details().listName(), notice)));
            }
        }
    }

    public void add(NoticedRow row) {
        rows.add(row);
    }

    /// In the order of the file.
    public List<NoticedRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(NoticedRow::row)).toList();
    }
}
