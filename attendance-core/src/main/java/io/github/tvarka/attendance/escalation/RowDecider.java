package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderDecider.Seen;
import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows of one ladder, perhaps within one subject, given how they stand. */
final class RowDecider {
  private static final RowOutcome DOES_NOT_HOLD = new RowOutcome.DoesNotHold();
  private static final RowOutcome NOT_APPLICABLE = new RowOutcome.NotApplicable();

  private final Ladder ladder;
  private final CitedLadder cited;
  private final Optional<String> scope;
  private final MeasureOrders orders;

  RowDecider(CitedLadder cited, Optional<String> scope, MeasureOrders orders) {
    this.ladder = cited.ladder();
    this.cited = cited;
    this.scope = scope;
    this.orders = orders;
  }

  List<RowDecision> rows(List<Seen> seen) {
    boolean overlapping = isOverlapping(seen);
    List<RowDecision> rows = new ArrayList<>(seen.size());
    for (Seen row : seen) {
      boolean overlaps =
          !row.others().isEmpty() || (row.standing() == Standing.HOLDS && overlapping);
      rows.add(decision(row, overlaps, seen));
    }
    return rows;
  }

  /** The rows in days of which the calendar does not say the period. */
  List<RowDecision> undecided(DecidedPeriod period) {
    return cited.rows().stream().map(row -> undecided(row, period)).toList();
  }

  /** The rows in a period on no day of which the student belongs to the school: none is for the student. */
  List<RowDecision> notEnrolled(DecidedPeriod period, StudentProfile student) {
    DateRange enrolled = student.enrolled().orElseThrow();
    boolean before = period.days().to().isBefore(enrolled.from());
    LocalDate nearest = before ? period.days().to() : period.days().from();
    List<RowDecision> rows = new ArrayList<>();
    for (CitedRow row : cited.rows()) {
      Finding outside = PeriodFinding.of(row.citation(), "enrolment", nearest, enrolled);
      Finding finding =
          scope.<Finding>map(subject -> CompoundFinding.in(subject, outside)).orElse(outside);
      rows.add(row(row, NOT_APPLICABLE, finding, row.row().readings()));
    }
    return rows;
  }

  private RowDecision undecided(CitedRow row, DecidedPeriod period) {
    Finding match = new MatchFinding(
        row.citation(),
        Truth.UNKNOWN,
        "school-calendar",
        List.of(),
        List.of(period.per().name().orElse(period.per().toString())),
        period.missing());
    Finding finding =
        scope.<Finding>map(subject -> CompoundFinding.in(subject, match)).orElse(match);
    return row(
        row,
        new RowOutcome.NotYetKnown(period.missing(), orders.of(row, finding, Truth.UNKNOWN)),
        finding,
        row.row().readings());
  }

  private RowDecision decision(Seen seen, boolean overlaps, List<Seen> all) {
    CitedRow row = seen.row();
    @Nullable Finding students = seen.applicability();
    boolean forOthers = students != null && students.truth() == Truth.NO;
    Finding finding = students != null && forOthers ? students : seen.finding();
    RowOutcome outcome = forOthers && seen.standing() == Standing.DOES_NOT_HOLD
        ? NOT_APPLICABLE
        : outcome(seen, all, finding);
    return row(row, outcome, finding, overlaps ? row.ifOverlapping() : row.row().readings());
  }

  private RowOutcome outcome(Seen seen, List<Seen> all, Finding finding) {
    return switch (seen.standing()) {
      case HOLDS -> new RowOutcome.Holds(orders.of(seen.row(), finding, Truth.YES), seen.atLeast());
      case NOT_KNOWN ->
        new RowOutcome.NotYetKnown(needs(seen, all), orders.of(seen.row(), finding, Truth.UNKNOWN));
      case YIELDS ->
        new RowOutcome.Yields(seen.others().get(0).clause(), ladder.resolutionReading());
      case CONFLICTS ->
        new RowOutcome.Conflicts(clauses(seen.others()), orders.of(seen.row(), finding, Truth.YES));
      case DOES_NOT_HOLD -> DOES_NOT_HOLD;
    };
  }

  private static List<Clause> clauses(List<LadderRow> rows) {
    return rows.stream().map(LadderRow::clause).toList();
  }

  private RowDecision row(
      CitedRow row, RowOutcome outcome, Finding finding, List<String> readings) {
    return new RowDecision(row.citation(), ladder.key(), scope, outcome, finding, readings);
  }

  /** Whether it depends on the resolution of the ladder that a row which holds stands. */
  private static boolean isOverlapping(List<Seen> all) {
    int standing = 0;
    boolean yielded = false;
    for (Seen seen : all) {
      standing += seen.standing() == Standing.HOLDS ? 1 : 0;
      yielded |= !seen.others().isEmpty();
    }
    return yielded || standing > 1;
  }

  private static List<Need> needs(Seen seen, List<Seen> all) {
    return seen.needs().isEmpty()
        ? Need.merge(all.stream().map(Seen::needs).toList())
        : seen.needs();
  }
}
