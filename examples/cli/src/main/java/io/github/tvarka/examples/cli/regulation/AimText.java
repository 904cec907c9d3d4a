package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.support.indicator.Aggregation;
import io.github.tvarka.support.indicator.Aim;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.Cycle;
import io.github.tvarka.support.indicator.EventAim;
import io.github.tvarka.support.indicator.FrequencyAim;
import io.github.tvarka.support.indicator.Grouping;
import io.github.tvarka.support.indicator.JudgedAim;
import io.github.tvarka.support.indicator.LastingAim;
import io.github.tvarka.support.indicator.NationalAim;
import io.github.tvarka.support.indicator.NationalComparison;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.StatementAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.UnitsAim;

/** What has to hold for a target, in words: a comparator, a number, and what it is a part of. */
final class AimText {
  private final RuleText rules;
  private final String key;

  private AimText(RuleText rules, String key) {
    this.rules = rules;
    this.key = key;
  }

  /** What a target asks for, beside its name. */
  static String of(Target target, RuleText rules) {
    return new AimText(rules, target.key()).aim(target.aim());
  }

  private String aim(Aim aim) {
    if (aim instanceof ShareAim share) {
      return named(share.share().code()) + rules.wording().shares(share.limit())
          + rules.in(" (visuma: ", " (of: ") + rules.label(share.of().code()) + ")"
          + grouping(share.grouping());
    } else if (aim instanceof CountAim count) {
      return rules.wording().limit(count.limit(), count.count().code());
    } else if (aim instanceof FrequencyAim frequency) {
      return frequency(frequency);
    } else if (aim instanceof NationalAim national) {
      return named(national.mean().code())
          + (national.national() == NationalComparison.AT_OR_ABOVE
              ? rules.in("ne žemiau už šalies vidurkį", "at or above the national mean")
              : rules.in("aukščiau už šalies vidurkį", "above the national mean"))
          + grouping(national.grouping());
    } else if (aim instanceof UnitsAim units) {
      return (units.limit().equals(Band.exactly(1))
              ? rules.in("kiekvienas pranešantysis: ", "each of those who report: ")
              : rules.wording().shares(units.limit())
                  + rules.in(
                      " pranešančiųjų, kiekvienas atskirai: ",
                      " of those who report, each by itself: "))
          + aim(units.each());
    }
    return done(aim);
  }

  /** What is done or is so, without a number to reach. */
  private String done(Aim aim) {
    if (aim instanceof EventAim event) {
      return named(event.event().code()) + rules.wording().period(event.within());
    } else if (aim instanceof LastingAim lasting) {
      return named(lasting.lasting().code())
          + rules.in("iki ", "until ")
          + rules.wording().date(lasting.throughMonth().atEndOfMonth());
    } else if (aim instanceof JudgedAim judged) {
      return named(judged.judged().code())
          + rules.in("vertina ", "judged by: ")
          + rules.label(judged.by());
    }
    return named(((StatementAim) aim).statement().code()) + rules.in("taip", "yes");
  }

  /** What is looked at, unless the target itself is called so. */
  private String named(String code) {
    return code.equals(key) ? "" : rules.label(code) + ": ";
  }

  private String frequency(FrequencyAim aim) {
    String except = aim.exceptMonths().isEmpty()
        ? ""
        : rules.in(", išskyrus ", ", except ")
            + rules
                .wording()
                .inMonths(aim.exceptMonths().stream().map(MonthSpan::of).toList());
    return named(aim.repeated().code())
        + rules.often(aim.limit())
        + (aim.per() == Cycle.YEAR
            ? rules.in(" kiekvienais metais", " in each year")
            : rules.in(" kiekvieną mėnesį", " in each month"))
        + except;
  }

  /** How several schools' numbers become one, where that is not all members together whatever their number. */
  private String grouping(Grouping grouping) {
    String how = grouping.how() == Aggregation.MEAN_OF_GROUPS
        ? rules.in(
            "; imamas įstaigų verčių vidurkis", "; the mean of the units' own values is taken")
        : "";
    return how
        + (grouping.minMembers() == 1
            ? ""
            : rules.in(
                    "; kiek narių bent turi būti grupėje: ", "; members that a group must have: ")
                + grouping.minMembers());
  }
}
