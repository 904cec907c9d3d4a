package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a tier of an allowance fits a request for some lessons of a day. Made once for a policy. */
final class TierCheck {
  private final AllowanceTier tier;
  private final NoticeCheck notice;
  private final Citation citation;
  private final boolean needsNotice;
  private final List<String> statements;
  private final List<LimitCheck> limits;

  TierCheck(Source source, AllowanceTier tier, NoticeCheck notice) {
    this.tier = tier;
    this.notice = notice;
    this.citation = source.cite(tier.clause());
    this.needsNotice = !tier.withoutNotice().orElse(false);
    this.statements = tier.statements().stream().map(Statement::code).toList();
    this.limits = tier.limits().stream()
        .map(limit -> new LimitCheck(source, limit, tier.clause()))
        .toList();
  }

  /** What the tier comes to; all that it asks is looked at. */
  TierChoice.Tried tried(RequestDecider.Asking asking, GroundUse use, ToldInTime told) {
    List<Finding> parts = new ArrayList<>();
    if (needsNotice) {
      parts.addAll(told.form());
    }
    if (tier.appliesTo().isPresent()) {
      parts.add(
          ConditionEvaluator.DEFAULT.evaluate(tier.appliesTo().get(), citation, told.student()));
    }
    addConditions(asking, use, parts);
    Optional<CompoundFinding> withoutTime = joined(parts);
    if (!needsNotice) {
      return new TierChoice.Tried(tier, citation, withoutTime, withoutTime, Optional.empty());
    }
    Finding inTime = inTime(asking.day().date(), use, told);
    if (notice.rule().late() == LateNotice.EXCUSES) {
      return new TierChoice.Tried(tier, citation, withoutTime, withoutTime, Optional.of(inTime));
    }
    parts.add(inTime);
    return new TierChoice.Tried(tier, citation, withoutTime, joined(parts), Optional.empty());
  }

  private Optional<CompoundFinding> joined(List<Finding> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(CompoundFinding.of(citation, Operator.ALL_OF, parts));
  }

  /** Adds one finding for each thing the tier asks, the notice's own form and time apart. */
  private void addConditions(RequestDecider.Asking asking, GroundUse use, List<Finding> findings) {
    MissedDay day = asking.day();
    if (!statements.isEmpty()) {
      List<String> stated = asking.stated();
      findings.add(new MatchFinding(
          citation,
          Truth.of(stated.containsAll(statements)),
          "statement",
          stated,
          statements,
          List.of()));
    }
    if (tier.coverage() != Coverage.ANY || day.late()) {
      findings.add(new CoverageCheck(tier.coverage(), citation).finding(asking.whole(), day));
    }
    if (tier.spell().isPresent()) {
      findings.add(spell(tier.spell().get(), day.date(), use));
    }
    addPosition(day.date(), use, findings);
    if (!limits.isEmpty()) {
      Uses.Asked asked =
          new Uses.Asked(asking.asked(), asking.lessons(), asking.request().id(), tier.clause());
      for (LimitCheck limit : limits) {
        findings.add(limit.finding(day, asked, use));
      }
    }
  }

  private void addPosition(LocalDate day, GroundUse use, List<Finding> findings) {
    if (tier.notConsecutive().orElse(false)) {
      findings.add(match("spacing", use.besideUse(day) ? "consecutive" : "apart", "apart"));
    }
    if (tier.besideBreak().isPresent()) {
      findings.add(match(
          "position",
          use.besideBreak(day) ? "beside-break" : "within-weeks",
          tier.besideBreak().get() ? "beside-break" : "within-weeks"));
    }
  }

  private Finding spell(SpellOrder asked, LocalDate day, GroundUse use) {
    Truth again = use.spells().again(day, asked.per());
    if (again == Truth.UNKNOWN) {
      return new MatchFinding(
          citation, again, "spell", List.of(), List.of(asked.toString()), term(asked.per(), day));
    }
    return match("spell", asked.word(again == Truth.YES), asked.toString());
  }

  /** Whether the notice came in time for the day, or for a later one from which it reaches back. */
  private Finding inTime(LocalDate day, GroundUse use, ToldInTime told) {
    if (tier.reachesBack().isEmpty()) {
      return told.inTime(day);
    }
    ReachBack reach = tier.reachesBack().get();
    LocalDate due = use.spells().dayAfter(reach, day).filter(day::isBefore).orElse(day);
    Finding inTime = told.inTime(due);
    List<Need> needs = inTime.truth() != Truth.YES && use.lacks(reach.window(), day)
        ? term(reach.window(), day)
        : List.of();
    return needs.isEmpty()
        ? inTime
        : CompoundFinding.of(
            inTime.citation(), Operator.ANY_OF, List.of(inTime, withoutTerm(reach, needs)));
  }

  /** That nobody can tell whether a notice reaches back, where the calendar does not have the term in which days are counted. */
  private Finding withoutTerm(ReachBack reach, List<Need> needs) {
    return new MatchFinding(
        citation,
        Truth.UNKNOWN,
        "reaches-back",
        List.of(),
        List.of(reach.window().toString()),
        needs);
  }

  /** The term of the calendar that a window would need. */
  static List<Need> term(Window per, LocalDate day) {
    return per.kind() == Window.Kind.TERM
        ? per.name().stream()
            .<Need>map(term -> new Need.OfTerm(TermKind.of(term), day))
            .toList()
        : List.of();
  }

  private Finding match(String aspect, String stated, String wanted) {
    return new MatchFinding(
        citation,
        Truth.of(stated.equals(wanted)),
        aspect,
        List.of(stated),
        List.of(wanted),
        List.of());
  }
}
