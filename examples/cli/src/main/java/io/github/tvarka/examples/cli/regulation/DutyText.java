package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Wording;
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
  private final Wording wording;
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
    this.wording = explainer.wording();
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
    return clause(duty) + act(duty) + rest(duty);
  }

  /**
   * A duty in a line that names whose it is.
   *
   * @param duty the duty
   * @return clause, who, what, to whom, if, when and until when
   */
  public String withActor(Duty duty) {
    return who(duty) + rest(duty);
  }

  /**
   * Whose a duty is and what, without its times.
   *
   * @param duty the duty
   * @return clause, who, how strongly it orders, what is to be done and to whom
   */
  public String who(Duty duty) {
    return clause(duty) + say.in("", "the ") + explainer.label(duty.actor().code()) + " "
        + act(duty);
  }

  private String clause(Duty duty) {
    return say.clause(duty.clause(), wording) + ": ";
  }

  private String act(Duty duty) {
    String to = duty.addressees().stream()
        .map(Role::code)
        .map(explainer::label)
        .collect(Collectors.joining(", "));
    return explainer.label(duty.modality().name().toLowerCase(Locale.ROOT)) + ": "
        + explainer.label(duty.act().code()) + (to.isEmpty() ? "" : " (" + to + ")");
  }

  private String rest(Duty duty) {
    List<String> parts = new ArrayList<>();
    duty.when().ifPresent(when -> parts.add(say.in("jei ", "if ") + conditions.of(when)));
    parts.add(trigger(duty.trigger()));
    boolean always = duty.trigger() instanceof DutyTrigger.Standing;
    if (!always || !duty.due().equals(DutyDue.NO_DATE)) {
      parts.add(due(duty.due()));
    }
    duty.later()
        .ifPresent(
            later -> parts.add(explainer.label(later.fact().code()) + ": " + due(later.due())));
    if (!duty.channels().isEmpty()) {
      parts.add(say.in("kaip: ", "by: ")
          + duty.channels().stream().map(explainer::label).collect(Collectors.joining(", ")));
    }
    return parts.stream().map(part -> "; " + part).collect(Collectors.joining());
  }

  private String trigger(DutyTrigger trigger) {
    if (trigger instanceof DutyTrigger.OnEvent event) {
      return say.in("kai: ", "when: ") + explainer.label(event.on().code());
    } else if (trigger instanceof DutyTrigger.InMonths months) {
      return wording.inMonths(months.months());
    } else if (trigger instanceof DutyTrigger.EachTerm term) {
      return edge(term.eachTerm().code(), term.at());
    } else if (trigger instanceof DutyTrigger.Repeatedly often) {
      return say.atLeast(often.atLeast()) + " " + wording.per(often.per());
    } else if (trigger instanceof DutyTrigger.EachWeeks each) {
      return each.eachWeeks() == 1
          ? say.in("kas savaitę", "each week")
          : say.in("kas ", "every ") + wording.lasting(each.eachWeeks(), "school-week");
    } else if (trigger instanceof DutyTrigger.InSchoolYear year) {
      return edge("school-year", year.schoolYear());
    }
    return say.in("nuolat", "at all times");
  }

  private String edge(String term, DutyTrigger.Edge edge) {
    return wording.edge(term, edge == DutyTrigger.Edge.START);
  }

  /**
   * Until when something is to be done.
   *
   * @param due the due date's rule
   * @return such as <i>by the end of lessons</i>
   */
  String due(DutyDue due) {
    return switch (due.kind()) {
      case LESSONS_BEGIN -> say.in("iki pamokų pradžios", "before lessons begin");
      case LESSON_END -> say.in("iki tos pamokos pabaigos", "by the end of that lesson");
      case LESSONS_END -> say.in("iki pamokų pabaigos", "by the end of lessons");
      case SAME_DAY -> say.in("tą pačią dieną", "on the same day");
      case SCHOOL_DAYS -> within(due, "school-day");
      case CALENDAR_DAYS -> within(due, "calendar-day");
      case PERIOD_END -> say.in("iki to laikotarpio pabaigos", "by the end of that period");
      case MONTH_END -> say.in("iki to mėnesio pabaigos", "by the end of that month");
      case NO_DATE -> say.in("terminas nenustatytas", "no date set");
    };
  }

  private String within(DutyDue due, String unit) {
    return say.in("ne vėliau kaip per ", "within ") + wording.lasting(due.days(), unit);
  }
}
