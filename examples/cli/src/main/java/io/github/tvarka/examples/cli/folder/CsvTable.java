package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A file of comma-separated values with exactly the columns that it must have, in any order. */
final class CsvTable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private final String file;
  private final List<String> columns;

  private CsvTable(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /**
   * The rows of a file.
   *
   * @param folder where the file is
   * @param file its name
   * @param columns its columns
   * @return the rows after the header
   * @throws Refusal if it cannot be read, a column is missing, unknown or given twice, or a row has more or fewer cells
   */
  static List<CsvRow> rows(Path folder, String file, String... columns) {
    return new CsvTable(file, columns).parse(TextFile.read(folder.resolve(file)));
  }

  private List<CsvRow> parse(String text) {
    List<CsvRow> rows = new ArrayList<>();
    List<String> header = null;
    int line = 1;
    try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class).readValues(text)) {
      while (lines.hasNextValue()) {
        List<String> cells = Arrays.asList(lines.nextValue());
        if (header == null) {
          header = header(cells);
        } else if (!cells.equals(List.of(""))) {
          rows.add(row(line, header, cells));
        }
        line += 1
            + (int) String.join("", cells).chars().filter(sign -> sign == '\n').count();
      }
    } catch (JacksonException fault) {
      String problem = fault.getOriginalMessage().replaceAll("[(\\n].*", "").strip();
      throw new Refusal(file + " line " + line + ": row must be readable: " + problem);
    }
    if (header == null) {
      throw new Refusal(file + " line 1: header (missing) must be " + String.join(",", columns));
    }
    return rows;
  }

  private List<String> header(List<String> header) {
    String place = file + " line 1: column";
    for (String column : columns) {
      if (!header.contains(column)) {
        throw Refusal.of(place, column, "must be in the header");
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (!columns.contains(header.get(i))) {
        throw Refusal.of(place, header.get(i), "must be one of " + String.join(", ", columns));
      }
      if (header.subList(0, i).contains(header.get(i))) {
        throw Refusal.of(place, header.get(i), "must not stand twice");
      }
    }
    return header;
  }

  private CsvRow row(int line, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw Refusal.of(
          file + " line " + line + ": row",
          cells.size() + " cells",
          "must have " + header.size() + " cells");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      named.put(header.get(i), cells.get(i));
    }
    return new CsvRow(file, line, named);
  }
}
