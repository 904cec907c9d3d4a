package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<TierChoice.Tried> tried = new ArrayList<>();
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
    TierChoice choice = TierChoice.of(tried, notice.rule(), source);
    return new Attempt(
        asking.request(),
        asking.lessons(),
        choice.outcome(),
        findings,
        duties,
        choice.readings(use));
  }

  private TierChoice.Tried tried(
      AllowanceTier tier, Asking asking, GroundUse use, Known known, List<Finding> form) {
    MissedDay day = asking.day();
    NoticeCheck notice = notices(asking.request().ground());
    boolean needsNotice = !tier.withoutNotice().orElse(false);
    List<Finding> parts = new ArrayList<>(needsNotice ? form : List.of());
    tier.appliesTo()
        .ifPresent(condition -> parts.add(ConditionEvaluator.DEFAULT.evaluate(
            condition, source.cite(tier.clause()), known.student(day.date()))));
    parts.addAll(tiers.conditions(tier, asking, use));
    Optional<CompoundFinding> withoutTime = joined(tier, parts);
    Optional<Finding> late = Optional.empty();
    if (needsNotice) {
      Finding inTime = inTime(tier, asking, use, known);
      if (notice.rule().late() == LateNotice.EXCUSES) {
        late = Optional.of(inTime);
      } else {
        parts.add(inTime);
      }
    }
    return new TierChoice.Tried(tier, withoutTime, joined(tier, parts), late);
  }

  /** Whether the notice came in time for the day, or for a later one from which it reaches back. */
  private Finding inTime(AllowanceTier tier, Asking asking, GroundUse use, Known known) {
    LocalDate day = asking.day().date();
    NoticeCheck notice = notices(asking.request().ground());
    Optional<ExcuseRequest> request = Optional.of(asking.request());
    LocalDate due = tier.reachesBack()
        .flatMap(reach -> use.spells().dayAfter(reach, day))
        .filter(day::isBefore)
        .orElse(day);
    Finding inTime = notice.deadline(request, due, known);
    return tier.reachesBack()
        .filter(reach -> inTime.truth() != Truth.YES)
        .flatMap(reach -> tiers.withoutTerm(reach, day, use, tier))
        .<Finding>map(
            open -> CompoundFinding.of(inTime.citation(), Operator.ANY_OF, List.of(inTime, open)))
        .orElse(inTime);
  }

  private Optional<CompoundFinding> joined(AllowanceTier tier, List<Finding> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(tiers.join(tier, parts));
  }
}
