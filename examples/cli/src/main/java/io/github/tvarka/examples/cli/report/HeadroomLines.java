package io.github.tvarka.examples.cli.report;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far a student is from the next rows, and what is left of the allowances. */
final class HeadroomLines {
  private final Words words;
  private final StudentDecision student;
  private final boolean brief;

  HeadroomLines(Words words, StudentDecision student, boolean brief) {
    this.words = words;
    this.student = student;
    this.brief = brief;
  }

  List<String> lines() {
    AttendanceDecision decision = student.decision();
    List<String> lines = new ArrayList<>();
    List<Headroom> headroom = decision.headroom().stream()
        .filter(row -> !brief || row.reachableUntil().isPresent())
        .toList();
    if (!headroom.isEmpty()) {
      lines.add(words.in(
              "Iki kitų punktų (nepateisintų pamokų): ", "Unexcused lessons until the next rows: ")
          + rows(headroom));
    }
    Map<String, List<String>> left = new LinkedHashMap<>();
    decision.excuses().uses().stream()
        .filter(use -> use.range().contains(decision.asOf()))
        .filter(use -> !brief || use.used().compareTo(Fraction.ZERO) > 0)
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
    List<Headroom> inOrder = new ArrayList<>(headroom);
    inOrder.sort(Comparator.comparing(Headroom::further));
    Map<String, List<String>> within = new LinkedHashMap<>();
    List<String> beyond = new ArrayList<>();
    for (Headroom row : inOrder) {
      String clause = row.citation().clause().number() + words.subject(row.scope());
      String name = row.certain() ? clause : clause + words.in(" (galbūt)", " (perhaps)");
      row.reachableUntil()
          .ifPresentOrElse(
              until -> within
                  .computeIfAbsent(more(row) + "|" + until(row, until), key -> new ArrayList<>())
                  .add(name),
              () -> beyond.add(clause));
    }
    List<String> parts = new ArrayList<>();
    within.forEach((key, clauses) -> {
      String[] ends = key.split("\\|", -1);
      parts.add(ends[0] + " – " + String.join(", ", clauses) + ends[1]);
    });
    if (!beyond.isEmpty()) {
      parts.add(words.in("likusių pamokų nebeužtenka – ", "too few lessons are left for ")
          + String.join(", ", beyond));
    }
    return String.join("; ", parts);
  }

  private String more(Headroom row) {
    return words.in("dar " + row.further(), row.further() + " more");
  }

  /** The last day from which enough lessons are left, unless it is the last school day anyhow. */
  private String until(Headroom row, LocalDate day) {
    boolean last = day.equals(lastSchoolDay(row));
    return last
        ? ""
        : words.in(
            ", pasiekiama iki " + words.days(day, day),
            ", within reach until " + words.days(day, day));
  }

  private LocalDate lastSchoolDay(Headroom row) {
    DateRange period = student.decision().escalation().latest().stream()
        .filter(latest -> latest.row(row.citation().clause()).isPresent())
        .findFirst()
        .orElseThrow()
        .period();
    return SchoolCalendar.ofYears(student.facts().calendar()).schoolDays(period).stream()
        .reduce((earlier, later) -> later)
        .orElse(period.to());
  }

  private String left(AllowanceUse use) {
    String unit = switch (use.unit()) {
      case SCHOOL_DAY -> "school-day";
      case CALENDAR_DAY -> "calendar-day";
      case WORKING_DAY -> "working-day";
      case SESSION -> "session";
      case HOUR -> "hour";
      case MINUTE -> "minute";
      case LESSON -> "lesson";
      case NOTICE -> "notices";
    };
    Wording wording = words.explainer().wording();
    String left = use.left().compareTo(Fraction.ZERO) > 0
        ? wording.number(use.left())
            + words.in(" iš ", " of ")
            + wording.lacking(use.used().plus(use.left()), unit)
        : words.in("neliko nieko, panaudota ", "none left, used ")
            + wording.counted(use.used(), unit);
    return left + ", " + words.explainer().period(use.range()) + " ("
        + use.citation().clause() + ")";
  }
}
