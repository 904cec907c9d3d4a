package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Says what a decision has to come to, in the words of the regulation; a failure prints the findings. */
public final class AttendanceDecisionAssert
    extends AbstractAssert<AttendanceDecisionAssert, AttendanceDecision> {
  private AttendanceDecisionAssert(AttendanceDecision actual) {
    super(actual, AttendanceDecisionAssert.class);
  }

  public static AttendanceDecisionAssert assertThat(AttendanceDecision actual) {
    return new AttendanceDecisionAssert(actual);
  }

  /** Exactly these days have a lesson that the clause excuses. */
  public AttendanceDecisionAssert excusesUnder(String clause, LocalDate... days) {
    return sameDays(
        "excused under " + clause,
        outcome -> outcome instanceof ExcuseOutcome.Excused excused
            && excused.citation().clause().equals(Clause.of(clause)),
        days);
  }

  /** Exactly so many days have a lesson that the clause excuses. */
  public AttendanceDecisionAssert excusesDaysUnder(String clause, int days) {
    List<LocalDate> found = days(outcome -> outcome instanceof ExcuseOutcome.Excused excused
        && excused.citation().clause().equals(Clause.of(clause)));
    return check(found.size() == days, "days excused under " + clause + ": " + days, found);
  }

  public AttendanceDecisionAssert excuses(LocalDate... days) {
    return sameDays("excused", outcome -> outcome instanceof ExcuseOutcome.Excused, days);
  }

  public AttendanceDecisionAssert excusedBy(Role approver, LocalDate day) {
    boolean found = verdicts(day)
        .allMatch(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused excused
            && excused.by().equals(approver));
    return check(found && verdicts(day).findAny().isPresent(), day + " excused by " + approver, "");
  }

  public AttendanceDecisionAssert leavesToSchool(LocalDate... days) {
    return sameDays(
        "left to the school", outcome -> outcome instanceof ExcuseOutcome.LeftToSchool, days);
  }

  public AttendanceDecisionAssert doesNotExcuse(LocalDate... days) {
    return sameDays("not excused", outcome -> outcome instanceof ExcuseOutcome.NotExcused, days);
  }

  public AttendanceDecisionAssert doesNotYetKnow(LocalDate day, Need... needs) {
    List<Need> found = verdicts(day)
        .flatMap(verdict -> verdict.outcome() instanceof ExcuseOutcome.NotYetKnown open
            ? open.needs().stream()
            : Stream.empty())
        .toList();
    return check(found.equals(List.of(needs)), day + " needs " + List.of(needs), found);
  }

  public AttendanceDecisionAssert isSettled(LocalDate day, boolean excused) {
    boolean found = verdicts(day)
        .allMatch(verdict -> verdict.outcome() instanceof ExcuseOutcome.SettledBySchool settled
            && settled.excused() == excused);
    return check(found && verdicts(day).findAny().isPresent(), day + " settled as " + excused, "");
  }

  /** The duty of a clause to tell in good time was, was not, or is not known to be met. */
  public AttendanceDecisionAssert findsDuty(String clause, LocalDate day, Truth met) {
    List<Truth> found = verdicts(day)
        .flatMap(verdict -> verdict.duties().stream())
        .filter(duty -> duty.citation().clause().equals(Clause.of(clause)))
        .map(Finding::truth)
        .distinct()
        .toList();
    return check(found.equals(List.of(met)), "duty " + clause + " on " + day + ": " + met, found);
  }

  /** Exactly these rows hold in a month, the warning of clause 16 left aside. */
  public AttendanceDecisionAssert holdsExactly(YearMonth month, String... clauses) {
    List<String> found = period(month).holding().stream()
        .map(row -> row.citation().clause().number())
        .filter(clause -> !clause.equals("16"))
        .toList();
    return check(
        found.equals(List.of(clauses)), "rows of " + month + ": " + List.of(clauses), found);
  }

  public AttendanceDecisionAssert holds(YearMonth month, String clause) {
    return hasOutcome(month, clause, "holds", outcome -> outcome instanceof RowOutcome.Holds);
  }

  public AttendanceDecisionAssert holdsAtLeast(YearMonth month, String clause) {
    return hasOutcome(
        month,
        clause,
        "holds at least",
        outcome -> outcome instanceof RowOutcome.Holds holds && holds.atLeast());
  }

  public AttendanceDecisionAssert doesNotHold(YearMonth month, String clause) {
    return hasOutcome(
        month, clause, "does not hold", outcome -> outcome instanceof RowOutcome.DoesNotHold);
  }

  public AttendanceDecisionAssert doesNotApply(YearMonth month, String clause) {
    return hasOutcome(
        month, clause, "does not apply", outcome -> outcome instanceof RowOutcome.NotApplicable);
  }

  public AttendanceDecisionAssert yields(YearMonth month, String clause, String to) {
    return hasOutcome(
        month,
        clause,
        "yields to " + to,
        outcome ->
            outcome instanceof RowOutcome.Yields yields && yields.to().equals(Clause.of(to)));
  }

  public AttendanceDecisionAssert doesNotYetKnow(YearMonth month, String clause, Need... needs) {
    return hasOutcome(
        month,
        clause,
        "not yet known, needs " + List.of(needs),
        outcome ->
            outcome instanceof RowOutcome.NotYetKnown open && open.needs().equals(List.of(needs)));
  }

  public AttendanceDecisionAssert doesNotYetKnowWhether(YearMonth month, String clause) {
    return hasOutcome(
        month,
        clause,
        "not yet known",
        outcome ->
            outcome instanceof RowOutcome.NotYetKnown open && !open.needs().isEmpty());
  }

  /** The row rests on a declared reading, and the decision lists it. */
  public AttendanceDecisionAssert citesReading(YearMonth month, String clause, String reading) {
    boolean row = row(month, clause).readings().contains(reading);
    boolean listed = actual.readings().stream().anyMatch(one -> one.key().equals(reading));
    return check(row && listed, clause + " cites reading " + reading, actual.readings());
  }

  /** The verdicts of a day rest on a declared reading, and the decision lists it. */
  public AttendanceDecisionAssert citesReading(LocalDate day, String reading) {
    boolean verdict = verdicts(day).allMatch(one -> one.readings().contains(reading));
    boolean listed = actual.readings().stream().anyMatch(one -> one.key().equals(reading));
    return check(verdict && listed, day + " cites reading " + reading, actual.readings());
  }

  private AttendanceDecisionAssert hasOutcome(
      YearMonth month, String clause, String wanted, Predicate<RowOutcome> test) {
    RowOutcome outcome = row(month, clause).outcome();
    return check(test.test(outcome), clause + " in " + month + " " + wanted, outcome);
  }

  private PeriodDecision period(YearMonth month) {
    isNotNull();
    return actual
        .escalation()
        .at(month.atDay(1))
        .orElseThrow(() -> failure("no period %s; periods: %s", month, actual.escalation()));
  }

  private RowDecision row(YearMonth month, String clause) {
    return period(month)
        .row(Clause.of(clause))
        .orElseThrow(() -> failure("no row %s in %s", clause, month));
  }

  private Stream<ExcuseVerdict> verdicts(LocalDate day) {
    isNotNull();
    return actual.excuses().verdicts().stream().filter(verdict -> verdict.date().equals(day));
  }

  private List<LocalDate> days(Predicate<ExcuseOutcome> test) {
    isNotNull();
    return actual.excuses().verdicts().stream()
        .filter(verdict -> test.test(verdict.outcome()))
        .map(ExcuseVerdict::date)
        .distinct()
        .toList();
  }

  private AttendanceDecisionAssert sameDays(
      String what, Predicate<ExcuseOutcome> test, LocalDate... days) {
    List<LocalDate> found = days(test);
    return check(found.equals(List.of(days)), what + ": " + List.of(days), found);
  }

  private AttendanceDecisionAssert check(boolean holds, String wanted, Object found) {
    if (!holds) {
      throw failure("wanted %s%nfound %s%n%s", wanted, found, described());
    }
    return this;
  }

  private String described() {
    StringBuilder text = new StringBuilder("as of " + actual.asOf());
    for (ExcuseVerdict verdict : actual.excuses().verdicts()) {
      text.append(String.format("%n%s %s", verdict.date(), verdict.lessons()));
      text.append(String.format(" %s", verdict.outcome()));
      verdict.findings().forEach(finding -> text.append(String.format("%n    %s", brief(finding))));
    }
    for (PeriodDecision period : actual.escalation().periods()) {
      text.append(String.format("%n%s", period.period()));
      for (RowDecision row : period.rows()) {
        text.append(String.format("%n  %s", row.citation().clause()));
        text.append(String.format(" %s: ", row.outcome().getClass().getSimpleName()));
        text.append(brief(row.finding()));
      }
    }
    return text.toString();
  }

  private static String brief(Finding finding) {
    String head = finding.citation().clause() + " " + finding.truth();
    if (finding instanceof CompoundFinding compound) {
      return head + " " + compound.operator()
          + compound.parts().stream().map(AttendanceDecisionAssert::brief).toList();
    } else if (finding instanceof QuantityFinding quantity) {
      return head + " " + quantity.observed() + " " + quantity.counter() + " " + quantity.limit();
    } else if (finding instanceof MatchFinding match) {
      return head + " " + match.aspect() + match.stated();
    }
    return head + " " + finding.getClass().getSimpleName();
  }
}
