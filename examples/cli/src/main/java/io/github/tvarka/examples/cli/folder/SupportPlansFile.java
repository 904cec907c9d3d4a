package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.plan.BetterWhen;
import io.github.tvarka.support.plan.ObservedNumber;
import io.github.tvarka.support.plan.PlannedMeasure;
import io.github.tvarka.support.plan.SupportPlan;
import io.github.tvarka.support.plan.SupportPlanKind;
import io.github.tvarka.support.plan.SupportReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files {@code support-plans.csv} and {@code support-measures.csv}: the plans of a student and, by the plan's name, its measures with
 * what was observed before and after. A review is the day for which it is planned and, behind a colon, that on which it was held.
 */
final class SupportPlansFile {
  private final Map<String, List<CsvRow>> plans;
  private final Map<String, List<CsvRow>> measures;

  SupportPlansFile(PartRows rows) {
    plans = rows.of(
        "support-plans.csv", "student", "plan", "kind", "from", "to", "reviews", "signed_by");
    measures = rows.of(
        "support-measures.csv",
        "student",
        "plan",
        "act",
        "by",
        "changes",
        "better_when",
        "goal",
        "before_on",
        "before",
        "after_on",
        "after");
  }

  List<SupportPlan> of(String student) {
    List<String> named = new ArrayList<>();
    for (CsvRow row : plans.get(student)) {
      if (named.contains(row.text("plan"))) {
        throw row.refusal("plan", "must not stand twice");
      }
      named.add(row.text("plan"));
    }
    for (CsvRow row : measures.get(student)) {
      if (!named.contains(row.text("plan"))) {
        throw row.refusal("plan", "must be one of the student's plans " + named);
      }
    }
    return plans.get(student).stream().map(row -> plan(student, row)).toList();
  }

  private SupportPlan plan(String student, CsvRow row) {
    List<PlannedMeasure> own = measures.get(student).stream()
        .filter(measure -> measure.text("plan").equals(row.text("plan")))
        .map(measure -> measure.whole(() -> measure(measure)))
        .toList();
    return row.whole(() -> {
      SupportPlan.Builder plan = SupportPlan.builder();
      plan.kind(row.value("kind", SupportPlanKind::of))
          .from(row.date("from"))
          .to(row.optional("to", row::date))
          .addAllMeasures(own)
          .addAllReviews(
              row.list("reviews").stream().map(part -> review(row, part)).toList())
          .addAllSignedBy(row.list("signed_by").stream().map(Role::of).toList());
      return plan.build();
    });
  }

  private static SupportReview review(CsvRow row, String part) {
    String[] days = part.split(":", 2);
    return new SupportReview(
        SupportCells.day(row, "reviews", days[0]),
        days.length < 2
            ? Optional.empty()
            : Optional.of(SupportCells.day(row, "reviews", days[1])));
  }

  private static PlannedMeasure measure(CsvRow row) {
    PlannedMeasure.Builder measure = PlannedMeasure.builder();
    measure
        .act(row.value("act", Act::of))
        .addAllBy(row.list("by").stream().map(Role::of).toList())
        .changes(row.text("changes"))
        .betterWhen(betterWhen(row))
        .goal(row.optional("goal", column -> row.value(column, Fraction::parse)))
        .before(observed(row, "before"))
        .after(observed(row, "after"));
    return measure.build();
  }

  private static BetterWhen betterWhen(CsvRow row) {
    return switch (row.text("better_when")) {
      case "higher" -> BetterWhen.HIGHER;
      case "lower" -> BetterWhen.LOWER;
      default -> throw row.refusal("better_when", "must be higher or lower");
    };
  }

  private static Optional<ObservedNumber> observed(CsvRow row, String column) {
    return row.optional(
        column,
        number -> new ObservedNumber(row.date(column + "_on"), row.value(number, Fraction::parse)));
  }
}
