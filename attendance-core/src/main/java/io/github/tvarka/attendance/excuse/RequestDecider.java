package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    for (AllowanceTier tier : use.allowance().tiers()) {
      List<Finding> parts = new ArrayList<>();
      boolean needsNotice = !tier.withoutNotice().orElse(false);
      if (needsNotice) {
        parts.addAll(form);
      }
      parts.addAll(tiers.conditions(tier, request, day, lessons, use));
      Truth withoutTime = parts.stream().map(Finding::truth).reduce(Truth.YES, Truth::and);
      if (needsNotice) {
        LocalDate due = tier.reachesBackAfterSchoolDays()
            .flatMap(days -> use.spells().dayAfter(days, day.date()))
            .filter(day.date()::isBefore)
            .orElse(day.date());
        parts.add(notices.deadline(request.receivedAt(), due, facts, asOf));
      }
      tried.add(new Tried(
          tier,
          withoutTime,
          parts.isEmpty() ? Optional.empty() : Optional.of(tiers.join(tier, parts))));
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
        notices.duties(request, day.date(), facts, asOf),
        readings(chosen, use.allowance()));
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
    List<List<Need>> needs = tried.stream()
        .filter(one -> one.truth() == Truth.UNKNOWN)
        .map(Tried::needs)
        .toList();
    List<Need> merged = Need.merge(needs);
    if (!merged.isEmpty()) {
      return new Chosen(new ExcuseOutcome.NotYetKnown(merged), Optional.empty());
    }
    boolean lateToSchool = notices.rule().late() == LateNotice.LEFT_TO_SCHOOL;
    for (Tried one : tried) {
      boolean fits = one.tier().effect() == Effect.LEFT_TO_SCHOOL && one.truth() == Truth.YES;
      boolean onlyLate = lateToSchool && one.truth() == Truth.NO && one.withoutTime() == Truth.YES;
      if (fits || onlyLate) {
        return new Chosen(
            new ExcuseOutcome.LeftToSchool(
                source.cite(one.tier().clause()), one.tier().approver()),
            Optional.of(one.tier()));
      }
    }
    return new Chosen(new ExcuseOutcome.NotExcused(), Optional.empty());
  }

  private List<String> readings(Chosen chosen, Allowance allowance) {
    Set<String> readings = new LinkedHashSet<>(allowance.readings());
    chosen.tier().ifPresent(tier -> {
      readings.addAll(tier.readings());
      tier.limits().forEach(limit -> readings.addAll(limit.readings()));
    });
    if (chosen.tier().isEmpty()) {
      readings.addAll(notices.rule().readings());
    }
    return List.copyOf(readings);
  }

  private record Tried(AllowanceTier tier, Truth withoutTime, Optional<CompoundFinding> finding) {
    Truth truth() {
      return finding.map(CompoundFinding::truth).orElse(Truth.YES);
    }

    List<Need> needs() {
      return finding.map(CompoundFinding::needs).orElse(List.of());
    }
  }

  private record Chosen(ExcuseOutcome outcome, Optional<AllowanceTier> tier) {}
}
