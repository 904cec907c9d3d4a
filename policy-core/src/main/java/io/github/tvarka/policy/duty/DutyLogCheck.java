package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Refuses entries of a log that no duty of a schedule can have called for. */
final class DutyLogCheck {
  private final DutySchedule schedule;

  DutyLogCheck(DutySchedule schedule) {
    this.schedule = schedule;
  }

  void check(DutyLog log) {
    for (int i = 0; i < log.done().size(); i++) {
      DoneDuty done = log.done().get(i);
      String name = "done[" + i + "]";
      int first = log.done().indexOf(done);
      Check.that(first == i, name, done.act(), "must not repeat done[" + first + "]");
      period(name, done, ofDuty(name, done));
    }
    List<Role> actors = known(dated -> true, Duty::actor);
    for (Role role : log.notRecorded()) {
      oneOf("notRecorded", role, "must be a role that has a duty:", actors);
    }
  }

  /** The dates of the duty that was done. */
  private List<DatedDuty> ofDuty(String name, DoneDuty done) {
    List<Clause> clauses = known(duty -> true, Duty::clause);
    oneOf(name + ".clause", done.clause(), "must be a clause that sets a duty:", clauses);
    String of = " under clause " + done.clause() + ":";
    Predicate<Duty> sameClause = duty -> duty.clause().equals(done.clause());
    oneOf(name + ".act", done.act(), "must be a duty" + of, known(sameClause, Duty::act));
    Predicate<Duty> same = sameClause.and(duty -> duty.act().equals(done.act()));
    String whose = "must be whose duty " + done.act() + " is" + of;
    oneOf(name + ".actor", done.actor(), whose, known(same, Duty::actor));
    return schedule.duties().stream()
        .filter(dated -> same.test(dated.duty()) && dated.duty().actor().equals(done.actor()))
        .toList();
  }

  private <T> List<T> known(Predicate<Duty> of, Function<Duty, T> part) {
    return schedule.duties().stream()
        .map(DatedDuty::duty)
        .filter(of)
        .map(part)
        .distinct()
        .sorted()
        .toList();
  }

  private static void oneOf(String name, Object value, String beginning, Collection<?> known) {
    if (!known.contains(value)) {
      Check.that(false, name, value, Spelling.rule(beginning, value.toString(), known));
    }
  }

  private void period(String name, DoneDuty done, List<DatedDuty> dated) {
    Check.that(
        schedule.year().contains(done.forPeriodOf()),
        name + ".forPeriodOf",
        done.forPeriodOf(),
        "must be in the school year " + schedule.year());
    Check.that(
        !done.on().isBefore(schedule.year().from()),
        name + ".on",
        done.on(),
        "must not be before the school year " + schedule.year());
    List<DateRange> periods =
        dated.stream().map(DatedDuty::period).flatMap(Optional::stream).toList();
    Check.that(
        periods.isEmpty()
            || periods.stream().anyMatch(period -> period.contains(done.forPeriodOf())),
        name + ".forPeriodOf",
        done.forPeriodOf(),
        "must be in a period that calls for " + done.act() + ": " + periods);
  }
}
