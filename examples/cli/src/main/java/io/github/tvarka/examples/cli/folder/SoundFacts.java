package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendanceFactsLint;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.UnknownCode;
import io.github.tvarka.examples.cli.regulation.AskedFacts;
import io.github.tvarka.policy.edition.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what is known of a student against the regulations, and brings what is wrong to the rows it came from. */
final class SoundFacts {
  private static final Pattern INDEXED = Pattern.compile("([a-zA-Z]+)\\[([0-9]+)]\\.([a-zA-Z]+)");
  private static final Pattern REFUSED =
      Pattern.compile("(?s)(student|measures)\\.([a-zA-Z]+) \\((.*?)\\) (must .*)");
  private static final Map<String, List<String>> COLUMNS = Map.of(
      "birthDate", List.of("birth_date"),
      "statements", List.of("circumstances", "evidence"),
      "givenBy", List.of("given_by"),
      "decidedBy", List.of("decided_by"),
      "scope", List.of("subject"));

  private final AttendanceCalculator calculator;
  private final AttendanceFactsLint lint;
  private final AskedFacts asked;
  private final LocalDate asOf;

  /** The regulation of attendance, others that read the same facts, and the day of the decision. */
  SoundFacts(AttendancePolicy policy, List<Regulation> others, LocalDate asOf) {
    this.calculator = AttendanceCalculator.of(policy);
    this.lint = AttendanceFactsLint.of(policy);
    List<Regulation> all = new ArrayList<>(others);
    all.add(0, policy);
    this.asked = AskedFacts.of(all);
    this.asOf = asOf;
  }

  /** What is wrong, a line each; rows by the property of the facts that they went into, in the same order. */
  List<String> faults(AttendanceFacts facts, Map<String, List<CsvRow>> rows) {
    List<String> faults = new ArrayList<>();
    for (UnknownCode unknown : lint.check(facts)) {
      fault(unknown, rows).ifPresent(faults::add);
    }
    try {
      calculator.requireSound(facts, asOf);
    } catch (IllegalArgumentException refused) {
      faults.add(placed(refused.getMessage(), rows));
    }
    return faults;
  }

  private Optional<String> fault(UnknownCode unknown, Map<String, List<CsvRow>> rows) {
    Matcher where = INDEXED.matcher(unknown.where());
    if (!where.matches()) {
      return Optional.empty();
    }
    CsvRow row = rows.get(where.group(1)).get(Integer.parseInt(where.group(2)));
    String maybe = unknown.maybe().map(near -> ". Maybe " + near).orElse("");
    String column = column(where.group(3), unknown.code(), row);
    if (column.equals("fact")) {
      return asked.knows(unknown.code())
          ? Optional.empty()
          : Optional.of(row.refusal(column, asked.rule() + maybe).getMessage());
    }
    return unknown
        .maybe()
        .map(near -> row.place() + ": " + column + " (" + unknown.code()
            + ") must be a code that the policy knows" + maybe);
  }

  private static String column(String property, String value, CsvRow row) {
    return COLUMNS.getOrDefault(property, List.of(property)).stream()
        .filter(column -> List.of(row.cells().get(column).split(";")).contains(value))
        .findFirst()
        .orElse(property);
  }

  /** A refusal of the library, such as <i>measures.act (tolk) must be ...</i>, brought to its row. */
  private static String placed(String message, Map<String, List<CsvRow>> rows) {
    Matcher refused = REFUSED.matcher(message);
    if (!refused.matches()) {
      return message;
    }
    String column =
        COLUMNS.getOrDefault(refused.group(2), List.of(refused.group(2))).get(0);
    return rows.get(refused.group(1)).stream()
        .filter(row -> refused.group(3).equals(row.cells().get(column)))
        .findFirst()
        .map(row -> row.refusal(column, refused.group(4)).getMessage())
        .orElse(message);
  }
}
