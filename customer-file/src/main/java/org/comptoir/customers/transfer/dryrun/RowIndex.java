package org.comptoir.customers.transfer.dryrun;

import java.nio.charset.StandardCharsets;

/// The first row of each key, in some bytes a key: all keys of a large file are in memory at once.
public final class RowIndex {

    private static final int NONE = 0;

    private long[] keys = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    /// @return the row of this key, or 0
    public int row(String key) {
        return rows[slot(hash(key))];
    }

    /// @param row from 1
    /// @return whether the key was new
    public boolean putIfAbsent(String key, int row) {
        if (size * 2 > keys.length) {
            grow();
        }
        var hash = hash(key);
        var slot = slot(hash);
        if (rows[slot] != NONE) {
            return false;
        }
        keys[slot] = hash;
        rows[slot] = row;
        size++;
        return true;
    }

    private int slot(long hash) {
        var slot = (int) (hash ^ hash >>> 32) & keys.length - 1;
        while (rows[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != NONE) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /// FNV-1a in 64 bits, mixed: among a million keys two are alike once in many million files.
    private static long hash(String key) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ octet & 0xFF) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 29;
    }
}
