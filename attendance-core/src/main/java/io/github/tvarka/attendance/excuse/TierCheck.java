package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a tier of an allowance fits a request for some lessons of a day, the notice's own form and time apart. */
final class TierCheck {
  private final Source source;

  TierCheck(Source source) {
    this.source = source;
  }

  /** One finding for each thing the tier asks; all are looked at. */
  List<Finding> conditions(AllowanceTier tier, RequestDecider.Asking asking, GroundUse use) {
    ExcuseRequest request = asking.request();
    MissedDay day = asking.day();
    Citation citation = source.cite(tier.clause());
    List<Integer> missed = day.asked(request);
    List<Finding> findings = new ArrayList<>();
    if (!tier.statements().isEmpty()) {
      List<String> stated = request.statements().stream().map(Statement::code).toList();
      List<String> asked = tier.statements().stream().map(Statement::code).toList();
      findings.add(new MatchFinding(
          citation, Truth.of(stated.containsAll(asked)), "statement", stated, asked, List.of()));
    }
    Truth whole = day.whole(missed);
    if (tier.coverage() != Coverage.ANY || day.late()) {
      findings.add(coverage(tier.coverage(), whole, day, citation));
    }
    tier.spell().ifPresent(order -> findings.add(spell(order, day.date(), use, citation)));
    tier.notConsecutive()
        .filter(asked -> asked)
        .ifPresent(asked -> findings.add(match(
            "spacing", use.besideUse(day.date()) ? "consecutive" : "apart", "apart", citation)));
    tier.besideBreak()
        .ifPresent(asked -> findings.add(match(
            "position",
            use.besideBreak(day.date()) ? "beside-break" : "within-weeks",
            asked ? "beside-break" : "within-weeks",
            citation)));
    Uses.Asked asked = new Uses.Asked(missed, asking.lessons(), request.id(), tier.clause());
    tier.limits()
        .forEach(limit -> findings.add(limit(use.inForce(limit, day.date()), day, asked, use)));
    return findings;
  }

  private static Finding coverage(Coverage asked, Truth whole, MissedDay day, Citation citation) {
    Truth truth = switch (asked) {
      case ANY -> Truth.of(!day.late());
      case WHOLE_DAYS -> day.late() ? Truth.NO : whole;
      case SINGLE_LESSONS -> day.late() ? Truth.NO : whole.negated();
      case LATE_ARRIVALS -> Truth.of(day.late());
    };
    String missed = switch (whole) {
      case YES -> "whole-days";
      case NO -> "single-lessons";
      case UNKNOWN -> "unknown";
    };
    String stated = day.late() ? word(Coverage.LATE_ARRIVALS) : missed;
    List<Need> needs =
        truth == Truth.UNKNOWN ? List.of(new Need.OfLessonMarks(day.unmarked())) : List.of();
    return new MatchFinding(
        citation, truth, "coverage", List.of(stated), List.of(word(asked)), needs);
  }

  private static String word(Coverage coverage) {
    return coverage == Coverage.ANY
        ? "missed-lessons"
        : coverage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Finding spell(SpellOrder asked, LocalDate day, GroundUse use, Citation citation) {
    Truth again = use.spells().again(day, asked.per());
    if (again == Truth.UNKNOWN) {
      return new MatchFinding(
          citation, again, "spell", List.of(), List.of(asked.toString()), term(asked.per(), day));
    }
    return match("spell", asked.word(again == Truth.YES), asked.toString(), citation);
  }

  /** That nobody can tell whether a notice reaches back, where the calendar does not have the term in which days are counted. */
  Optional<Finding> withoutTerm(ReachBack reach, LocalDate day, GroundUse use, AllowanceTier tier) {
    List<Need> needs = use.lacks(reach.window(), day) ? term(reach.window(), day) : List.of();
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(new MatchFinding(
            source.cite(tier.clause()),
            Truth.UNKNOWN,
            "reaches-back",
            List.of(),
            List.of(reach.window().toString()),
            needs));
  }

  /** The term of the calendar that a window would need. */
  private static List<Need> term(Window per, LocalDate day) {
    return per.kind() == Window.Kind.TERM
        ? per.name().stream()
            .<Need>map(term -> new Need.OfTerm(TermKind.of(term), day))
            .toList()
        : List.of();
  }

  private static Finding match(String aspect, String stated, String wanted, Citation citation) {
    return new MatchFinding(
        citation,
        Truth.of(stated.equals(wanted)),
        aspect,
        List.of(stated),
        List.of(wanted),
        List.of());
  }

  private Finding limit(AllowanceLimit limit, MissedDay day, Uses.Asked asked, GroundUse use) {
    Citation citation = source.cite(limit.clause().orElse(asked.tier()));
    Band band = Band.atMost(limit.atMost());
    CounterKey counter = counter(limit.unit(), day.late());
    Optional<DateRange> range = use.range(limit, day.date());
    if (range.isEmpty()) {
      List<Need> needs = term(limit.per(), day.date());
      return new QuantityFinding(
          citation, Truth.UNKNOWN, counter, limit.per(), range, Interval.exactly(0), band, needs);
    }
    UsedUp used = use.usedWith(limit, range.get(), day, asked);
    Interval amount = used.amount();
    Truth truth = band.contains(amount);
    List<Need> needs = truth == Truth.UNKNOWN ? used.needs() : List.of();
    return new QuantityFinding(citation, truth, counter, limit.per(), range, amount, band, needs);
  }

  private static CounterKey counter(DayUnit unit, boolean late) {
    return CounterKey.of(
        switch (unit) {
          case SCHOOL_DAY -> "excused-school-days";
          case CALENDAR_DAY -> "excused-calendar-days";
          case WORKING_DAY -> "excused-working-days";
          case SESSION -> "excused-sessions";
          case HOUR -> "excused-hours";
          case MINUTE -> "excused-minutes";
          case LESSON -> late ? "excused-late-arrivals" : "excused-lessons";
          case NOTICE -> "notices";
        });
  }

  /** What a tier asks and what the notice has to be, joined. */
  CompoundFinding join(AllowanceTier tier, List<Finding> parts) {
    return CompoundFinding.of(source.cite(tier.clause()), Operator.ALL_OF, parts);
  }
}
