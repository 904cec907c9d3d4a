package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.attendance.excuse.DayUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far a student is from the next rows, and what is left of the allowances. */
final class HeadroomLines {
  private final Words words;

  HeadroomLines(Words words) {
    this.words = words;
  }

  List<String> of(AttendanceDecision decision) {
    List<String> lines = new ArrayList<>();
    if (!decision.headroom().isEmpty()) {
      lines.add(words.in(
              "Iki kitų punktų (nepateisintų pamokų): ", "Unexcused lessons until the next rows: ")
          + rows(decision.headroom()));
    }
    Map<String, List<String>> left = new LinkedHashMap<>();
    decision.excuses().uses().stream()
        .filter(use -> use.range().contains(decision.asOf()))
        .distinct()
        .forEach(use -> left.computeIfAbsent(
                words.explainer().label(use.ground().code()), ground -> new ArrayList<>())
            .add(left(use)));
    left.forEach(
        (ground, uses) -> lines.add(words.in("Dar galima pateisinti, ", "Still excusable, ")
            + ground + ": " + String.join("; ", uses)));
    return lines;
  }

  private String rows(List<Headroom> headroom) {
    Map<Integer, List<String>> byFurther = new TreeMap<>();
    for (Headroom row : headroom) {
      String clause = row.citation().clause().number();
      byFurther
          .computeIfAbsent(row.further(), further -> new ArrayList<>())
          .add(row.certain() ? clause : clause + words.in(" (galbūt)", " (perhaps)"));
    }
    return byFurther.entrySet().stream()
        .map(entry -> words.in("dar " + entry.getKey(), entry.getKey() + " more") + " - "
            + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String left(AllowanceUse use) {
    String left = use.left() + words.in(" iš ", " of ") + (use.used() + use.left()) + " "
        + (use.unit() == DayUnit.SCHOOL_DAY
            ? words.in("mokymosi dienų", "school days")
            : words.in("kalendorinių dienų", "calendar days"));
    return left + ", " + words.explainer().period(use.range()) + " ("
        + use.citation().clause() + ")";
  }
}
