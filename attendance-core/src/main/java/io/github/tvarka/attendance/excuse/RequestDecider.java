package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one request comes to for one day: every tier is looked at, the first that excuses decides. */
final class RequestDecider {
  private final Source source;
  private final NoticeCheck notices;
  private final Map<Ground, NoticeCheck> ofGrounds = new LinkedHashMap<>();
  private final TierCheck tiers;

  RequestDecider(Source source, ExcusePolicy policy) {
    this.source = source;
    this.notices = new NoticeCheck(source, policy.notice(), policy.duties());
    for (Allowance allowance : policy.allowances()) {
      allowance
          .notice()
          .ifPresent(rule ->
              ofGrounds.put(allowance.ground(), new NoticeCheck(source, rule, policy.duties())));
    }
    this.tiers = new TierCheck(source);
  }

  /** A request for some lessons of a day. */
  record Asking(ExcuseRequest request, MissedDay day, List<Integer> lessons) {}

  /** What makes a notice count: on any ground first, then on each ground that has a rule of its own. */
  List<NoticeCheck> notices() {
    List<NoticeCheck> all = new ArrayList<>(List.of(notices));
    all.addAll(ofGrounds.values());
    return all;
  }

  private NoticeCheck notices(Ground ground) {
    return ofGrounds.getOrDefault(ground, notices);
  }

  /** A request on a ground that the regulation does not know. */
  Attempt unknownGround(Asking asking, ExcusePolicy policy) {
    List<String> known =
        policy.allowances().stream().map(allowance -> allowance.ground().code()).toList();
    Finding finding = new MatchFinding(
        source.cite(policy.notice().clause()),
        Truth.NO,
        "ground",
        List.of(asking.request().ground().code()),
        known,
        List.of());
    return new Attempt(
        asking.request(),
        asking.lessons(),
        new ExcuseOutcome.NotExcused(),
        List.of(finding),
        List.of(),
        List.of());
  }

  Attempt decide(Asking asking, GroundUse use, Known known) {
    NoticeCheck notice = notices(asking.request().ground());
    List<Finding> form =
        notice.form(asking.request(), known.student(asking.day().date()));
    List<Tried> tried = new ArrayList<>();
    for (AllowanceTier tier : use.allowance().tiers()) {
      tried.add(tried(tier, asking, use, known, form));
    }
    List<Finding> findings = tried.stream()
        .flatMap(one -> one.finding().stream())
        .map(Finding.class::cast)
        .toList();
    List<Finding> duties = new ArrayList<>(
        tried.stream().flatMap(one -> one.late().stream()).distinct().toList());
    duties.addAll(notice.duties(asking.request(), asking.day().date(), known));
    Chosen chosen = choose(tried, notice.rule().late());
    return new Attempt(
        asking.request(),
        asking.lessons(),
        chosen.outcome(),
        findings,
        duties,
        readings(tried, chosen, use, notice.rule()));
  }

  private Tried tried(
      AllowanceTier tier, Asking asking, GroundUse use, Known known, List<Finding> form) {
    MissedDay day = asking.day();
    NoticeCheck notice = notices(asking.request().ground());
    boolean needsNotice = !tier.withoutNotice().orElse(false);
    List<Finding> parts = new ArrayList<>(needsNotice ? form : List.of());
    tier.appliesTo()
        .ifPresent(condition -> parts.add(ConditionEvaluator.DEFAULT.evaluate(
            condition, source.cite(tier.clause()), known.student(day.date()))));
    parts.addAll(tiers.conditions(tier, asking.request(), day, use));
    Optional<CompoundFinding> withoutTime = joined(tier, parts);
    Optional<Finding> late = Optional.empty();
    if (needsNotice) {
      LocalDate due = tier.reachesBackAfterSchoolDays()
          .flatMap(days -> use.spells().dayAfter(days, day.date()))
          .filter(day.date()::isBefore)
          .orElse(day.date());
      Finding inTime = notice.deadline(Optional.of(asking.request()), due, known);
      if (notice.rule().late() == LateNotice.EXCUSES) {
        late = Optional.of(inTime);
      } else {
        parts.add(inTime);
      }
    }
    return new Tried(tier, withoutTime, joined(tier, parts), late);
  }

  private Optional<CompoundFinding> joined(AllowanceTier tier, List<Finding> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(tiers.join(tier, parts));
  }

  private Chosen choose(List<Tried> tried, LateNotice late) {
    for (Tried one : tried) {
      if (one.tier().effect() == Effect.EXCUSED && one.truth() == Truth.YES) {
        return new Chosen(
            new ExcuseOutcome.Excused(
                source.cite(one.tier().clause()), one.tier().approver()),
            Optional.of(one.tier()));
      }
    }
    boolean lateToSchool = late == LateNotice.LEFT_TO_SCHOOL;
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
  private static List<String> readings(
      List<Tried> tried, Chosen chosen, GroundUse use, NoticeRule notice) {
    Set<String> readings = new LinkedHashSet<>(use.allowance().readings());
    readings.addAll(use.refusedReadings());
    for (Tried one : tried) {
      readings.addAll(one.tier().readings());
      one.tier().limits().forEach(limit -> readings.addAll(limit.readings()));
      if (chosen.tier().equals(Optional.of(one.tier()))) {
        break;
      }
    }
    boolean excused = chosen.outcome() instanceof ExcuseOutcome.Excused;
    if (!excused && tried.stream().anyMatch(Tried::onlyLate)) {
      readings.addAll(notice.readings());
    }
    return List.copyOf(readings);
  }

  private record Tried(
      AllowanceTier tier,
      Optional<CompoundFinding> withoutTime,
      Optional<CompoundFinding> finding,
      Optional<Finding> late) {
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
