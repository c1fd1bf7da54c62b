package dev.headset.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one table that are to be written, by the statement that writes them. */
final class HeldBack {

  private Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, String> statements = new HashMap<>();

  /** Whether nothing else waits to be written to the row first. */
  boolean goesWith(String row, String sql) {
    return statements.getOrDefault(row, sql).equals(sql);
  }

  void add(String row, String sql, Object[] values) {
    statements.put(row, sql);
    rows.computeIfAbsent(sql, first -> new ArrayList<>()).add(values);
  }

  /** All of it, which no longer waits from now on. */
  Map<String, List<Object[]>> take() {
    Map<String, List<Object[]>> taken = rows;
    rows = new LinkedHashMap<>();
    statements.clear();
    return taken;
  }
}
