package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceReasons;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows for one student, findings included: the same as of another with the same numbers, or found by the calculators. */
@WithinOneDecision
final class ReadRows {
  private final StudentYear student;
  private final PreparedPolicy policy;
  private final AttendanceReasons reasons;

  ReadRows(StudentYear student, PreparedPolicy policy, AttendanceReasons reasons) {
    this.student = student.unasked(policy);
    this.policy = policy;
    this.reasons = reasons;
  }

  /** What follows in a period, given by its number. */
  List<PeriodDecision> period(int number) {
    long @Nullable [] numbers = policy.shown().of(student, number);
    @Nullable PeriodDecision known = numbers == null ? null : kept().known(numbers);
    if (known != null) {
      return List.of(known);
    }
    List<PeriodDecision> found = reasons.periods(student.periods().ranges().get(number));
    if (numbers != null) {
      kept().keep(numbers, found.get(0));
    }
    return found;
  }

  /** The whole decision. */
  AttendanceDecision decision() {
    long[] @Nullable [] numbers = new long[student.periods().size()][];
    List<PeriodDecision> known = new ArrayList<>(numbers.length);
    for (int period = 0; period < numbers.length; period++) {
      numbers[period] = policy.shown().of(student, period);
      @Nullable
      PeriodDecision decided = numbers[period] == null ? null : kept().known(numbers[period]);
      if (decided != null) {
        known.add(decided);
      }
    }
    long @Nullable [] last = last(numbers);
    @Nullable List<Headroom> headroom = last == null ? null : keptHeadroom().known(last);
    AttendanceDecision decision = reasons.decision(known, headroom);
    keep(numbers, decision.escalation().periods());
    if (last != null) {
      keptHeadroom().keep(last, decision.headroom());
    }
    return decision;
  }

  /** The numbers of the period of the decision, with its day; null where they do not tell everything. */
  private long @Nullable [] last(long[] @Nullable [] numbers) {
    long @Nullable [] last = numbers.length == 0 ? null : numbers[numbers.length - 1];
    if (last == null) {
      return null;
    }
    long[] withDay = Arrays.copyOf(last, last.length + 1);
    withDay[last.length] = student.periods().asOfNumber();
    return withDay;
  }

  private void keep(long[] @Nullable [] numbers, List<PeriodDecision> decided) {
    for (int period = 0; period < numbers.length; period++) {
      long @Nullable [] told = numbers[period];
      if (told != null) {
        kept().keep(told, decided.get(period));
      }
    }
  }

  private KeptByNumbers<PeriodDecision> kept() {
    return student.periods().kept();
  }

  private KeptByNumbers<List<Headroom>> keptHeadroom() {
    return student.school().lessons().headroom();
  }
}
