package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The duties of a regulation in words, by the role that has them. */
public final class DutyText {
  private final Explainer explainer;
  private final Say say;
  private final ConditionText conditions;

  /**
   * The duties of a regulation in a language.
   *
   * @param explainer names the regulation's codes
   * @param say the program's own words
   */
  public DutyText(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
    this.conditions = new ConditionText(explainer, say);
  }

  /**
   * Duties of a regulation.
   *
   * @param policy the regulation
   * @param duties those to tell
   * @param language the language
   * @return each role, and below it a line for each of its duties
   */
  public static String of(Regulation policy, List<Duty> duties, Language language) {
    Explainer explainer = Presets.kindOf(policy).explainer(policy, language);
    DutyText text = new DutyText(explainer, new Say(language));
    StringBuilder lines = new StringBuilder();
    byRole(duties).forEach((role, ofRole) -> {
      lines.append(explainer.label(role.code())).append('\n');
      ofRole.forEach(duty -> lines.append("  ").append(text.of(duty)).append('\n'));
    });
    return lines.toString();
  }

  /**
   * Duties by role, the roles in the order in which they come first.
   *
   * @param duties the duties
   * @return the duties of each role, in their order
   */
  public static Map<Role, List<Duty>> byRole(List<Duty> duties) {
    return duties.stream()
        .collect(Collectors.groupingBy(Duty::actor, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * A duty in a line.
   *
   * @param duty the duty
   * @return clause, what, to whom, if, when and until when
   */
  public String of(Duty duty) {
    List<String> parts = new ArrayList<>();
    parts.add(what(duty));
    duty.when().ifPresent(when -> parts.add(say.in("jei ", "if ") + conditions.of(when)));
    parts.add(trigger(duty.trigger()));
    parts.add(due(duty.due()));
    duty.later()
        .ifPresent(
            later -> parts.add(explainer.label(later.fact().code()) + ": " + due(later.due())));
    if (!duty.channels().isEmpty()) {
      parts.add(say.in("kaip: ", "by: ")
          + duty.channels().stream().map(explainer::label).collect(Collectors.joining(", ")));
    }
    return String.join("; ", parts);
  }

  /**
   * What a duty is, without its times.
   *
   * @param duty the duty
   * @return the clause, how strongly it orders, what is to be done and to whom
   */
  public String what(Duty duty) {
    String to = duty.addressees().stream()
        .map(Role::code)
        .map(explainer::label)
        .collect(Collectors.joining(", "));
    return duty.clause() + ": " + explainer.label(duty.modality().name().toLowerCase(Locale.ROOT))
        + ": " + explainer.label(duty.act().code()) + (to.isEmpty() ? "" : " (" + to + ")");
  }

  private String trigger(DutyTrigger trigger) {
    if (trigger instanceof DutyTrigger.OnEvent event) {
      return say.in("kai: ", "when: ") + explainer.label(event.on().code());
    } else if (trigger instanceof DutyTrigger.InMonths months) {
      return say.in("mėnesiai: ", "in ")
          + months.months().stream().map(this::months).collect(Collectors.joining(", "));
    } else if (trigger instanceof DutyTrigger.EachTerm term) {
      return edge(term.at()) + explainer.label(term.eachTerm().code());
    } else if (trigger instanceof DutyTrigger.Repeatedly often) {
      return say.atLeast(
          often.atLeast(), often.per(), explainer.label(often.per().toString()));
    } else if (trigger instanceof DutyTrigger.EachWeeks each) {
      return each.eachWeeks() == 1
          ? say.in("kas savaitę", "each week")
          : say.in("kas tiek mokslo savaičių: ", "each so many school weeks: ") + each.eachWeeks();
    } else if (trigger instanceof DutyTrigger.InSchoolYear year) {
      return edge(year.schoolYear()) + explainer.label("school-year");
    }
    return say.in("nuolat", "at all times");
  }

  private String months(MonthSpan span) {
    String first = say.month(span.first());
    return span.length() == 1 ? first : first + "–" + say.month(span.last());
  }

  private String edge(DutyTrigger.Edge edge) {
    return edge == DutyTrigger.Edge.START
        ? say.in("pradžioje: ", "at the start of each ")
        : say.in("pabaigoje: ", "at the end of each ");
  }

  private String due(DutyDue due) {
    return switch (due.kind()) {
      case LESSONS_BEGIN -> say.in("iki pamokų pradžios", "before lessons begin");
      case LESSON_END -> say.in("iki tos pamokos pabaigos", "by the end of that lesson");
      case LESSONS_END -> say.in("iki pamokų pabaigos", "by the end of lessons");
      case SAME_DAY -> say.in("tą pačią dieną", "on the same day");
      case SCHOOL_DAYS -> within(due, "school-day");
      case CALENDAR_DAYS -> within(due, "calendar-day");
      case PERIOD_END -> say.in("iki to laikotarpio pabaigos", "by the end of that period");
      case MONTH_END -> say.in("iki to mėnesio pabaigos", "by the end of that month");
      case NO_DATE -> say.in("be termino", "no date set");
    };
  }

  private String within(DutyDue due, String unit) {
    return say.in("ne vėliau kaip per: ", "within ")
        + explainer.amount(Interval.exactly(due.days()), unit);
  }
}
