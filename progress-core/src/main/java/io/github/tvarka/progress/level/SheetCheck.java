package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;

/** Refuses a sheet that stands alone where it would be refused in a record: by its role, its day and its subject. */
final class SheetCheck {
  private final LevelPolicy policy;

  SheetCheck(LevelPolicy policy) {
    this.policy = policy;
  }

  /** A policy without rounds says nothing of roles and months, one without tables nothing of subjects. */
  void check(CriteriaSheet sheet, DateRange during) {
    String field = sheet.forPeriodOf().isPresent() ? "sheet.forPeriodOf" : "sheet.on";
    Check.that(
        during.contains(sheet.periodDay()), field, sheet.periodDay(), "must be in " + during);
    Check.that(
        !sheet.on().isBefore(during.from()),
        "sheet.on",
        sheet.on(),
        "must not be before its period begins: " + during);
    if (!policy.rounds().isEmpty()) {
      checkRound(sheet, field);
    }
    List<String> subjects = policy.subjects();
    Check.that(
        subjects.isEmpty() || subjects.contains(sheet.subject()),
        "sheet.subject",
        sheet.subject(),
        "must be a subject of the tables " + subjects);
  }

  private void checkRound(CriteriaSheet sheet, String field) {
    List<Role> roles = policy.rounds().stream().map(Duty::actor).toList();
    Check.that(roles.contains(sheet.by()), "sheet.by", sheet.by(), "must be one of " + roles);
    LocalDate day = sheet.periodDay();
    List<MonthSpan> months = RoundPeriods.months(policy.round(sheet.by()));
    Check.that(
        months.stream().anyMatch(span -> span.contains(day.getMonthValue())),
        field,
        day,
        "must be in a month for which " + sheet.by() + " sets levels: " + months);
  }
}
