package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.SpellOrder;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a regulation says of excuses, for people. */
final class ExcuseMarkdown {
  private final ExcusePolicy excuses;
  private final Explainer explainer;
  private final Say say;
  private final ConditionText conditions;

  ExcuseMarkdown(ExcusePolicy excuses, Explainer explainer, Say say, ConditionText conditions) {
    this.excuses = excuses;
    this.explainer = explainer;
    this.say = say;
    this.conditions = conditions;
  }

  void write(StringBuilder text) {
    text.append("\n## ").append(say.in("Pranešimas", "Notice")).append("\n\n");
    notice().forEach(line -> text.append("- ").append(line).append('\n'));
    text.append("\n## ").append(say.in("Pateisinimo priežastys", "Grounds")).append("\n");
    for (Allowance allowance : excuses.allowances()) {
      text.append("\n### ").append(allowance.clause()).append(' ');
      text.append(explainer.label(allowance.ground().code())).append("\n\n");
      allowance
          .spellsEndWith()
          .ifPresent(window -> text.append("- ")
              .append(say.in("nelankymo laikotarpis baigiasi su", "a spell ends with"))
              .append(": ")
              .append(conditions.window(window))
              .append('\n'));
      allowance.tiers().forEach(tier -> text.append("- ").append(tier(tier)).append('\n'));
    }
  }

  private List<String> notice() {
    List<String> lines = new ArrayList<>();
    String givers =
        excuses.notice().givers().stream().map(this::giver).collect(Collectors.joining("; "));
    String clause = excuses.notice().clause() + ": ";
    lines.add(clause + say.in("kas praneša", "given by") + ": " + givers);
    if (!excuses.notice().channels().isEmpty()) {
      lines.add(clause + say.in("kaip", "by what means") + ": "
          + excuses.notice().channels().stream()
              .map(Channel::code)
              .map(explainer::label)
              .collect(Collectors.joining(", ")));
    }
    lines.add(
        clause + say.in("iki kada", "until") + ": " + deadline(excuses.notice().deadline()));
    lines.add(clause
        + (excuses.notice().late() == LateNotice.DOES_NOT_EXCUSE
            ? say.in("vėlesnis pranešimas nepateisina", "a later notice does not excuse")
            : say.in("dėl vėlesnio sprendžia mokykla", "on a later one the school decides")));
    excuses.duties().forEach(duty -> lines.add(duty(duty)));
    return lines;
  }

  private String duty(NoticeDuty duty) {
    return duty.clause() + ": " + say.in("pareiga pranešti", "duty to tell") + ": "
        + giver(duty.giver()) + ", " + deadline(duty.deadline())
        + duty.unless().map(fact -> "; " + explainer.label(fact.code()) + ": ").orElse("")
        + duty.atLatest().map(this::deadline).orElse("");
  }

  private String giver(Giver giver) {
    return explainer.label(giver.role().code())
        + giver.when().map(when -> " (" + conditions.of(when) + ")").orElse("");
  }

  private String deadline(Deadline deadline) {
    String after = deadline.schoolDays() == 0
        ? say.in("tą pačią dieną", "on the same day")
        : say.in("per ", "within ")
            + explainer.amount(Interval.exactly(deadline.schoolDays()), "school-day");
    return after + ", " + moment(deadline.by());
  }

  private String moment(DayMoment moment) {
    return switch (moment.kind()) {
      case LESSONS_BEGIN -> say.in("iki pamokų pradžios", "before lessons begin");
      case LESSONS_END -> say.in("iki pamokų pabaigos", "by the end of lessons");
      case END_OF_DAY -> say.in("iki dienos pabaigos", "by the end of the day");
      case CLOCK -> say.in("iki ", "by ") + moment;
    };
  }

  private String tier(AllowanceTier tier) {
    List<String> parts = new ArrayList<>();
    parts.add(
        tier.effect() == Effect.EXCUSED
            ? say.in("pateisinama", "excused")
            : say.in("sprendžia mokykla", "left to the school"));
    if (tier.coverage() != Coverage.ANY) {
      parts.add(explainer.label(
          tier.coverage() == Coverage.WHOLE_DAYS ? "whole-days" : "single-lessons"));
    }
    tier.spell()
        .ifPresent(order -> parts.add(explainer.label(
            order == SpellOrder.FIRST_IN_MONTH ? "first-in-month" : "again-in-month")));
    tier.limits().forEach(limit -> parts.add(limit(limit)));
    if (!tier.statements().isEmpty()) {
      parts.add(say.in("reikia", "needed") + ": "
          + tier.statements().stream()
              .map(Statement::code)
              .map(explainer::label)
              .collect(Collectors.joining(", ")));
    }
    if (tier.withoutNotice().orElse(false)) {
      parts.add(say.in("pranešimo nereikia", "no notice needed"));
    }
    tier.reachesBackAfterSchoolDays()
        .ifPresent(days -> parts.add(say.in(
                "pranešimas galioja atgal, jei gautas laiku po ",
                "the notice reaches back if it came in time after ")
            + explainer.amount(Interval.exactly(days), "school-day")));
    parts.add(say.in("pateisina", "decided by") + ": "
        + explainer.label(tier.approver().code())
        + tier.approverClause().map(clause -> " (" + clause + ")").orElse(""));
    return tier.clause() + ": " + String.join("; ", parts);
  }

  private String limit(AllowanceLimit limit) {
    String unit = limit.unit() == DayUnit.SCHOOL_DAY ? "school-day" : "calendar-day";
    return explainer.band(Band.atMost(limit.atMost()), unit) + " [" + conditions.window(limit.per())
        + "]" + limit.clause().map(clause -> " (" + clause + ")").orElse("")
        + (limit.wholeDaysOnly().orElse(false)
            ? say.in(", tik visos dienos", ", whole days only")
            : "");
  }
}
