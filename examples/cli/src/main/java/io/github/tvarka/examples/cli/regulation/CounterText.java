package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.tally.Addend;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.Metric;
import io.github.tvarka.attendance.tally.UnmarkedCounts;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a counter counts, in words. */
record CounterText(Explainer explainer, Say say) {
  String of(Counter counter) {
    List<String> parts = new ArrayList<>();
    parts.add(unit(counter) + ", " + which(counter));
    add(parts, "tik priežastys", "grounds", grounds(counter.grounds()));
    add(parts, "išskyrus priežastis", "except grounds", grounds(counter.exceptGrounds()));
    add(parts, "tik dienyno kodai", "codes of the e-diary", String.join(", ", counter.codes()));
    add(
        parts,
        "vienas toks dienyno kodas praleidžia visą",
        "one such code of the e-diary misses all of it",
        String.join(", ", counter.wholeCodes()));
    add(parts, "tik dalykai", "subjects", labels(counter.subjects()));
    add(parts, "tik pamokų rūšys", "kinds of lessons", labels(counter.kinds()));
    add(parts, "tik dienos dalys", "sessions", labels(counter.sessions()));
    counter
        .each()
        .ifPresent(
            each -> parts.add(say.in("kiekvieno dalyko atskirai", "each subject by itself")));
    counter
        .part()
        .filter(part -> !part.equals(PartRule.ANY))
        .ifPresent(part -> parts.add(PartText.ofUnits(part, say)));
    counter
        .metric()
        .filter(metric -> metric == Metric.LONGEST_RUN)
        .ifPresent(metric -> parts.add(say.in("kiek iš eilės daugiausia", "longest run")));
    counter
        .unmarked()
        .filter(unmarked -> unmarked != UnmarkedCounts.UNKNOWN)
        .ifPresent(unmarked -> parts.add(
            unmarked == UnmarkedCounts.COUNTED
                ? say.in("nepažymėtos pamokos skaičiuojamos", "unmarked lessons count")
                : say.in("nepažymėtos pamokos neskaičiuojamos", "unmarked lessons do not count")));
    counter
        .waived()
        .ifPresent(first ->
            parts.add(say.in("pirmosios neskaičiuojamos: ", "the first do not count: ") + first));
    counter
        .conversion()
        .ifPresent(conversion -> parts.add(say.in("vienas vienetas – ", "one makes ")
            + explainer.amount(Interval.exactly(conversion.factor()), conversion.to())
            + " (" + conversion.clause() + ")"));
    counter.plus().forEach(addend -> parts.add(plus(addend)));
    return explainer.label(counter.key().code()) + ": " + String.join("; ", parts);
  }

  private void add(List<String> parts, String lt, String en, String what) {
    if (!what.isEmpty()) {
      parts.add(say.in(lt, en) + ": " + what);
    }
  }

  private String grounds(List<Ground> grounds) {
    return labels(grounds.stream().map(Ground::code).toList());
  }

  private String labels(List<String> codes) {
    return codes.stream().map(explainer::label).collect(Collectors.joining(", "));
  }

  private String plus(Addend addend) {
    String other = explainer.label(addend.counter().code());
    return addend
        .weight()
        .map(weight ->
            say.in("pridedama po ", "plus ") + weight + say.in(" už: ", " for each of: ") + other)
        .orElseGet(() -> say.in("pridedama 1 už kas ", "plus 1 for every ")
            + addend.every().map(Fraction::of).orElseThrow() + ": " + other);
  }

  private String unit(Counter counter) {
    return switch (counter.unit()) {
      case LESSON -> say.in("pamokos", "lessons");
      case MINUTE -> say.in("pamokų minutės", "minutes of lessons");
      case SESSION -> say.in("pusdieniai", "sessions");
      case SCHOOL_DAY -> say.in("mokymosi dienos", "school days");
      case CALENDAR_DAY -> say.in("kalendorinės dienos", "calendar days");
      case WORKING_DAY -> say.in("darbo dienos", "working days");
      case EVENT -> say.in("nelankymo laikotarpiai", "unbroken absences");
    };
  }

  private String which(Counter counter) {
    return switch (counter.of()) {
      case UNEXCUSED -> say.in("praleista ir nepateisinta", "missed and not excused");
      case EXCUSED -> say.in("praleista ir pateisinta", "missed and excused");
      case MISSED -> say.in("praleista", "missed");
      case LATE -> say.in("pavėluota be pateisinimo", "come to late without excuse");
      case ALL_LATE -> say.in("pavėluota", "come to late");
      case SCHEDULED -> say.in("pagal tvarkaraštį", "by the timetable");
      case OFFERED -> say.in("pagal tvarkaraštį iki sprendimo dienos", "by the timetable so far");
    };
  }
}
