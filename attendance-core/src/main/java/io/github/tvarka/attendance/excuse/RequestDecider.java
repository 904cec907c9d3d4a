package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one request comes to for one day: every tier is looked at, the first that excuses decides. */
final class RequestDecider {
  private final Source source;
  private final NoticeCheck notices;
  private final TierCheck tiers;

  RequestDecider(Source source, ExcusePolicy policy) {
    this.source = source;
    this.notices = new NoticeCheck(source, policy);
    this.tiers = new TierCheck(source);
  }

  NoticeCheck notices() {
    return notices;
  }

  /** A request on a ground that the regulation does not know. */
  Attempt unknownGround(ExcuseRequest request, List<Integer> lessons, ExcusePolicy policy) {
    List<String> known =
        policy.allowances().stream().map(allowance -> allowance.ground().code()).toList();
    Finding finding = new MatchFinding(
        source.cite(policy.notice().clause()),
        Truth.NO,
        "ground",
        List.of(request.ground().code()),
        known,
        List.of());
    return new Attempt(
        request, lessons, new ExcuseOutcome.NotExcused(), List.of(finding), List.of(), List.of());
  }

  Attempt decide(
      ExcuseRequest request,
      MissedDay day,
      List<Integer> lessons,
      GroundUse use,
      ExcuseFacts facts,
      LocalDate asOf) {
    List<Finding> form = notices.form(request, day.date(), facts);
    List<Tried> tried = new ArrayList<>();
    boolean lateExcuses = notices.rule().late() == LateNotice.EXCUSES;
    List<Finding> late = new ArrayList<>();
    for (AllowanceTier tier : use.allowance().tiers()) {
      List<Finding> parts = new ArrayList<>();
      boolean needsNotice = !tier.withoutNotice().orElse(false);
      if (needsNotice) {
        parts.addAll(form);
      }
      tier.appliesTo()
          .ifPresent(condition -> parts.add(ConditionEvaluator.DEFAULT.evaluate(
              condition, source.cite(tier.clause()), new StudentContext(facts, day.date()))));
      parts.addAll(tiers.conditions(tier, request, day, use));
      Optional<CompoundFinding> withoutTime = joined(tier, parts);
      if (needsNotice) {
        LocalDate due = tier.reachesBackAfterSchoolDays()
            .flatMap(days -> use.spells().dayAfter(days, day.date()))
            .filter(day.date()::isBefore)
            .orElse(day.date());
        Finding inTime = notices.deadline(Optional.of(request), due, facts, asOf);
        (lateExcuses ? late : parts).add(inTime);
      }
      tried.add(new Tried(tier, withoutTime, joined(tier, parts)));
    }
    List<Finding> findings = tried.stream()
        .flatMap(one -> one.finding().stream())
        .map(Finding.class::cast)
        .toList();
    Chosen chosen = choose(tried);
    return new Attempt(
        request,
        lessons,
        chosen.outcome(),
        findings,
        Stream.concat(
                late.stream().distinct(), notices.duties(request, day.date(), facts, asOf).stream())
            .toList(),
        readings(tried, chosen, use.allowance()));
  }

  private Optional<CompoundFinding> joined(AllowanceTier tier, List<Finding> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(tiers.join(tier, parts));
  }

  private Chosen choose(List<Tried> tried) {
    for (Tried one : tried) {
      if (one.tier().effect() == Effect.EXCUSED && one.truth() == Truth.YES) {
        return new Chosen(
            new ExcuseOutcome.Excused(
                source.cite(one.tier().clause()), one.tier().approver()),
            Optional.of(one.tier()));
      }
    }
    boolean lateToSchool = notices.rule().late() == LateNotice.LEFT_TO_SCHOOL;
    List<List<Need>> needs = new ArrayList<>();
    for (Tried one : tried) {
      needs.add(one.needs());
      if (lateToSchool) {
        needs.add(one.withoutTime().map(CompoundFinding::needs).orElse(List.of()));
      }
    }
    List<Need> merged = Need.merge(needs);
    if (!merged.isEmpty()) {
      return new Chosen(new ExcuseOutcome.NotYetKnown(merged), Optional.empty());
    }
    for (Tried one : tried) {
      boolean fits = one.tier().effect() == Effect.LEFT_TO_SCHOOL && one.truth() == Truth.YES;
      if (fits || (lateToSchool && one.onlyLate())) {
        return new Chosen(
            new ExcuseOutcome.LeftToSchool(
                source.cite(one.tier().clause()), one.tier().approver()),
            Optional.of(one.tier()));
      }
    }
    return new Chosen(new ExcuseOutcome.NotExcused(), Optional.empty());
  }

  /** Those of each tier up to the one that decides, since the earlier ones did not fit by their readings; of lateness, if it mattered. */
  private List<String> readings(List<Tried> tried, Chosen chosen, Allowance allowance) {
    Set<String> readings = new LinkedHashSet<>(allowance.readings());
    for (Tried one : tried) {
      readings.addAll(one.tier().readings());
      one.tier().limits().forEach(limit -> readings.addAll(limit.readings()));
      if (chosen.tier().equals(Optional.of(one.tier()))) {
        break;
      }
    }
    boolean excused = chosen.outcome() instanceof ExcuseOutcome.Excused;
    if (!excused && tried.stream().anyMatch(Tried::onlyLate)) {
      readings.addAll(notices.rule().readings());
    }
    return List.copyOf(readings);
  }

  private record Tried(
      AllowanceTier tier,
      Optional<CompoundFinding> withoutTime,
      Optional<CompoundFinding> finding) {
    /** Whether it fits but for the time at which the notice came. */
    boolean onlyLate() {
      return truth() == Truth.NO
          && withoutTime.map(CompoundFinding::truth).orElse(Truth.YES) == Truth.YES;
    }

    Truth truth() {
      return finding.map(CompoundFinding::truth).orElse(Truth.YES);
    }

    List<Need> needs() {
      return finding.map(CompoundFinding::needs).orElse(List.of());
    }
  }

  private record Chosen(ExcuseOutcome outcome, Optional<AllowanceTier> tier) {}
}
