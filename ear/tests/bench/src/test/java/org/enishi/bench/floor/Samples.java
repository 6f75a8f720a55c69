package org.enishi.bench.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What pages of the application look like, kept in memory: their bytes, and the headings and rows of their tables. */
@ApplicationScoped
public class Samples {

    /** The texts of a table's cells. */
    public record Table(List<String> headings, List<List<String>> rows) {}

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    public void keep(String key, byte[] page) {
        pages.put(key, page);
    }

    public void keep(String key, Table table) {
        tables.put(key, table);
    }

    public byte[] page(String key) {
        return pages.get(key);
    }

    public Table table(String key) {
        return tables.get(key);
    }
}
