package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.LimitCounts;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.attendance.notice.DeadlineUnit;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    notice(excuses.notice()).forEach(line -> text.append("- ").append(line).append('\n'));
    excuses.duties().forEach(duty -> text.append("- ").append(duty(duty)).append('\n'));
    text.append("\n## ").append(say.in("Pateisinimo priežastys", "Grounds")).append("\n");
    for (Allowance allowance : excuses.allowances()) {
      text.append("\n### ").append(allowance.clause()).append(' ');
      text.append(explainer.label(allowance.ground().code())).append("\n\n");
      allowance
          .spellsEndWith()
          .ifPresent(window -> text.append("- ").append(spellEnd(window)).append('\n'));
      allowance
          .notice()
          .ifPresent(rule ->
              notice(rule).forEach(line -> text.append("- ").append(line).append('\n')));
      allowance.tiers().forEach(tier -> text.append("- ").append(tier(tier)).append('\n'));
    }
  }

  private String spellEnd(Window window) {
    String name = explainer.label(window.name().orElse(window.toString()));
    return say.in(
        "nelankymo laikotarpis baigiasi kartu su laikotarpiu „" + name + "“",
        "an unbroken absence ends with the " + name);
  }

  private List<String> notice(NoticeRule notice) {
    List<String> lines = new ArrayList<>();
    String givers = notice.givers().stream().map(this::giver).collect(Collectors.joining("; "));
    String clause = notice.clause() + ": ";
    lines.add(clause + say.in("kas praneša", "given by") + ": " + givers);
    if (!notice.channels().isEmpty()) {
      lines.add(clause + say.in("kaip", "by what means") + ": " + channels(notice.channels()));
    }
    lines.add(clause + say.in("iki kada", "until") + ": " + deadline(notice.deadline()));
    lines.add(clause
        + switch (notice.late()) {
          case DOES_NOT_EXCUSE ->
            say.in("vėlesnis pranešimas nepateisina", "a later notice does not excuse");
          case LEFT_TO_SCHOOL ->
            say.in("dėl vėlesnio sprendžia mokykla", "on a later one the school decides");
          case EXCUSES ->
            say.in(
                "vėlesnis irgi pateisina, bet pažymimas kaip pavėluotas",
                "a later one excuses too, and is shown as late");
        });
    notice
        .atLatest()
        .ifPresent(later -> lines.add(clause
            + notice.unless().map(fact -> explainer.label(fact.code()) + ": ").orElse("")
            + deadline(later)));
    return lines;
  }

  private String channels(List<Channel> channels) {
    return channels.stream()
        .map(Channel::code)
        .map(explainer::label)
        .collect(Collectors.joining(", "));
  }

  private String duty(NoticeDuty duty) {
    return duty.clause() + ": " + say.in("pareiga pranešti", "duty to tell") + ": "
        + giver(duty.giver()) + ", " + deadline(duty.deadline())
        + duty.unless().map(fact -> "; " + explainer.label(fact.code()) + ": ").orElse("")
        + duty.atLatest().map(this::deadline).orElse("")
        + (duty.channels().isEmpty()
            ? ""
            : "; " + say.in("kaip: ", "by: ") + channels(duty.channels()));
  }

  private String giver(Giver giver) {
    return explainer.label(giver.role().code())
        + giver.when().map(when -> " (" + conditions.of(when) + ")").orElse("");
  }

  private String deadline(Deadline deadline) {
    DeadlineFrom from = deadline.from().orElse(DeadlineFrom.MISSED_DAY);
    if (deadline.after() == 0 && from == DeadlineFrom.MISSED_DAY) {
      return say.in("tą pačią dieną", "on the same day") + ", " + moment(deadline.by());
    }
    String day = switch (from) {
      case MISSED_DAY -> say.in("praleistos dienos", "the missed day");
      case FIRST_DAY -> say.in("pirmos praleistos dienos", "the first missed day");
      case RETURN -> say.in("grįžimo dienos", "the day of the return");
      case MONTH_END -> say.in("paskutinės mėnesio dienos", "the last day of the month");
    };
    if (deadline.after() == 0) {
      return say.in("ne vėliau kaip ", "on ") + day + ", " + moment(deadline.by());
    }
    String unit = switch (deadline.unit().orElse(DeadlineUnit.SCHOOL_DAY)) {
      case SCHOOL_DAY -> "school-day";
      case CALENDAR_DAY -> "calendar-day";
      case WORKING_DAY -> "working-day";
    };
    String days = say.in(deadline.after() > 0 ? "ne vėliau kaip per " : "ne vėliau kaip ", "")
        + explainer.wording().lasting(Math.abs(deadline.after()), unit);
    boolean later = deadline.after() > 0;
    return days
        + say.in(later ? " nuo " : " iki ", later ? " after " : " before ")
        + day
        + ", "
        + moment(deadline.by());
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
    tier.appliesTo()
        .ifPresent(who -> parts.add(say.in("kam", "for whom") + ": " + conditions.of(who)));
    if (tier.coverage() != Coverage.ANY) {
      parts.add(explainer.label(tier.coverage().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    tier.spell().ifPresent(order -> parts.add(explainer.label(order.toString())));
    if (tier.notConsecutive().orElse(false)) {
      parts.add(say.in("ne iš eilės", "days must not follow one another"));
    }
    tier.besideBreak()
        .ifPresent(beside -> parts.add(
            beside
                ? say.in("tik šalia atostogų ar šventės", "only beside a break or holiday")
                : say.in("ne šalia atostogų ar šventės", "not beside a break or holiday")));
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
    tier.reachesBack().ifPresent(reach -> parts.add(reachesBack(reach)));
    parts.add(say.in("pateisina", "decided by") + ": "
        + explainer.label(tier.approver().code())
        + tier.approverClause().map(clause -> " (" + clause + ")").orElse(""));
    return tier.clause() + ": " + String.join("; ", parts);
  }

  private String reachesBack(ReachBack reach) {
    String days = say.in(
            "pranešimas galioja nuo pirmos dienos, jei gautas laiku, kai jau praleista: ",
            "the notice reaches back if it came in time after ")
        + explainer.amount(Interval.exactly(reach.afterSchoolDays()), "school-day");
    return reach
        .per()
        .map(window -> days + " " + explainer.wording().per(window))
        .orElse(days);
  }

  private String together(AllowanceLimit limit) {
    return limit.together().isEmpty()
        ? ""
        : say.in(", kartu su: ", ", together with: ")
            + limit.together().stream()
                .map(Ground::code)
                .map(explainer::label)
                .collect(Collectors.joining(", "));
  }

  private String limit(AllowanceLimit limit) {
    String unit = switch (limit.unit()) {
      case SCHOOL_DAY -> "school-day";
      case CALENDAR_DAY -> "calendar-day";
      case WORKING_DAY -> "excused-working-days";
      case SESSION -> "excused-sessions";
      case HOUR -> "excused-hours";
      case MINUTE -> "excused-minutes";
      case LESSON -> "lesson";
      case NOTICE -> "notices";
    };
    return explainer.band(Band.atMost(limit.atMost()), unit) + " "
        + explainer.wording().per(limit.per())
        + limit.clause().map(clause -> " (" + clause + ")").orElse("")
        + (limit.wholeDaysOnly().orElse(false)
            ? say.in(", tik visos dienos", ", whole days only")
            : "")
        + together(limit)
        + switch (limit.counts().orElse(LimitCounts.ALLOWANCE)) {
          case ALLOWANCE -> "";
          case TIER ->
            say.in(", skaičiuojama tik pagal šį punktą", ", counted under this clause alone");
          case ALL_TOLD ->
            say.in(
                ", jei pranešta apie daugiau, nepateisinama nė viena",
                ", none of them if more is told of");
        }
        + limit
            .otherwise()
            .map(
                other -> say.in("; jei tokio laikotarpio nėra: ", "; where there is no such term: ")
                    + limit(other))
            .orElse("");
  }
}
