package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one request comes to for one day: every tier is looked at, the first that excuses decides. Made once for a policy. */
final class RequestDecider {
  private final Source source;
  private final NoticeCheck notices;
  private final Map<Ground, OfGround> grounds = new LinkedHashMap<>();
  private final Citation ofNotice;
  private final List<String> known;
  private final boolean limitsAllTold;
  private final boolean excusesLate;

  RequestDecider(Source source, ExcusePolicy policy) {
    this.source = source;
    this.notices = new NoticeCheck(source, policy.notice(), policy.duties());
    this.ofNotice = source.cite(policy.notice().clause());
    this.known =
        policy.allowances().stream().map(allowance -> allowance.ground().code()).toList();
    this.limitsAllTold = policy.limitsAllTold();
    this.excusesLate = policy.excusesLate();
    for (Allowance allowance : policy.allowances()) {
      NoticeCheck notice = allowance
          .notice()
          .map(rule -> new NoticeCheck(source, rule, policy.duties()))
          .orElse(notices);
      grounds.put(allowance.ground(), ofGround(allowance, notice));
    }
  }

  private OfGround ofGround(Allowance allowance, NoticeCheck notice) {
    return new OfGround(
        notice,
        allowance.tiers().stream()
            .map(tier -> new TierCheck(source, tier, notice))
            .toList());
  }

  /** What is asked of a request on one ground. */
  private record OfGround(NoticeCheck notice, List<TierCheck> tiers) {}

  /**
   * A request for some lessons of a day.
   *
   * @param lessons those that no request excuses so far
   * @param asked all that the request is about
   * @param whole whether those are the whole day
   * @param stated what the request states
   */
  record Asking(
      ExcuseRequest request,
      MissedDay day,
      List<Integer> lessons,
      List<Integer> asked,
      Truth whole,
      List<String> stated) {
    static Asking of(ExcuseRequest request, MissedDay day, List<Integer> lessons) {
      List<Integer> asked = day.asked(request);
      List<String> stated = new ArrayList<>();
      for (Statement statement : request.statements()) {
        stated.add(statement.code());
      }
      return new Asking(request, day, lessons, asked, day.whole(asked), List.copyOf(stated));
    }
  }

  /** Whether a limit counts all that is told of. */
  boolean limitsAllTold() {
    return limitsAllTold;
  }

  /** Whether a notice excuses any late arrivals. */
  boolean excusesLate() {
    return excusesLate;
  }

  /** What makes a notice count: on any ground first, then on each ground that has a rule of its own. */
  List<NoticeCheck> notices() {
    List<NoticeCheck> all = new ArrayList<>(List.of(notices));
    for (OfGround ground : grounds.values()) {
      if (ground.notice() != notices) {
        all.add(ground.notice());
      }
    }
    return all;
  }

  /** A request on a ground that the regulation does not know. */
  Attempt unknownGround(Asking asking) {
    Finding finding = new MatchFinding(
        ofNotice, Truth.NO, "ground", List.of(asking.request().ground().code()), known, List.of());
    return new Attempt(
        asking.request(),
        asking.lessons(),
        new ExcuseOutcome.NotExcused(),
        List.of(finding),
        List.of(),
        List.of());
  }

  Attempt decide(Asking asking, GroundUse use, Known facts) {
    OfGround ground = grounds.get(asking.request().ground());
    if (ground == null) {
      return unknownGround(asking);
    }
    ToldInTime told =
        new ToldInTime(ground.notice(), asking.request(), asking.day().date(), facts);
    List<TierChoice.Tried> tried = new ArrayList<>(ground.tiers().size());
    for (TierCheck tier : ground.tiers()) {
      tried.add(tier.tried(asking, use, told));
    }
    TierChoice choice = TierChoice.of(tried, ground.notice().rule());
    return new Attempt(
        asking.request(),
        asking.lessons(),
        choice.outcome(),
        choice.findings(),
        choice.duties(told.duties(asking.day().date())),
        choice.readings(use));
  }
}
