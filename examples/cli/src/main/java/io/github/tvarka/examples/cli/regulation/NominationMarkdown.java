package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.nomination.CandidateLimit;
import io.github.tvarka.progress.nomination.CompetitionLevel;
import io.github.tvarka.progress.nomination.NominationCriterion;
import io.github.tvarka.progress.nomination.NominationGround;
import io.github.tvarka.progress.nomination.NominationPolicy;
import io.github.tvarka.progress.nomination.NominationUnit;
import io.github.tvarka.progress.nomination.PrizeCounter;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a regulation says of a nomination for progress: who puts whom forward, for what points, how many. */
final class NominationMarkdown {
  private final RuleText rules;
  private final MarkdownText text;

  NominationMarkdown(RuleText rules, MarkdownText text) {
    this.rules = rules;
    this.text = text;
  }

  void nomination(NominationPolicy nomination) {
    text.part(rules.in("Pažangos nominacija", "Progress nomination"));
    rules.item(
        text,
        rules.clause(nomination.clause()) + ": " + rules.label(nomination.key()) + "; "
            + (nomination.unit() == NominationUnit.STUDENT
                ? rules.in("nominuojamas mokinys", "a student is nominated")
                : rules.in("nominuojama klasė", "a class is nominated")),
        nomination.readings());
    nomination
        .lastDay()
        .ifPresent(day -> text.item(rules.in("teikiama iki ", "proposals until ") + day(day)));
    nomination.limit().ifPresent(this::limit);
    nomination.decider().ifPresent(this::decider);
    nomination.criteria().forEach(this::criterion);
    nomination.prizes().forEach(this::prizes);
    text.section(rules.in("Kas ką teikia", "Who puts whom forward"));
    text.table(
        List.of(
            rules.in("punktas", "clause"),
            rules.in("pagrindas", "ground"),
            rules.in("kas teikia", "put forward by"),
            rules.in("kada", "when")),
        nomination.grounds().stream().map(this::ground).toList());
    rules.below(
        text,
        nomination.grounds().stream()
            .flatMap(ground -> ground.readings().stream())
            .toList());
    PointsMarkdown points = new PointsMarkdown(rules, text);
    nomination.points().forEach(points::points);
    nomination.competitions().ifPresent(points::competitions);
  }

  private String day(MonthDay day) {
    return rules.wording().dayOfYear(day);
  }

  private void limit(CandidateLimit limit) {
    Band band = Band.between(limit.atLeast(), limit.atMost());
    String how = limit.atLeast() == 0
        ? rules.wording().limit(Band.atMost(limit.atMost()), "candidates")
        : rules.wording().limit(band, "candidates");
    rules.item(
        text,
        rules.clause(limit.clause()) + ": "
            + (limit.per() == CandidateLimit.Per.SCHOOL_CLASS
                ? rules.in("iš kiekvienos klasės – ", "from each class: ")
                : rules.in("iš visos mokyklos – ", "from the whole school: "))
            + how,
        limit.readings());
  }

  private void decider(Role decider) {
    text.item(rules.in(
            "kai kandidatai surenka vienodai, sprendžia: ",
            "where candidates are tied, decided by: ")
        + rules.label(decider));
  }

  private void criterion(NominationCriterion criterion) {
    text.item(
        rules.in("kriterijus: ", "criterion: ") + rules.label(criterion.key().code()) + ", "
            + rules.in("galimos reikšmės ", "possible values ") + interval(criterion.possible()));
  }

  private String interval(Interval possible) {
    return rules.wording().number(possible.least())
        + rules.dash(possible.least())
        + rules.wording().number(possible.most());
  }

  private void prizes(PrizeCounter prizes) {
    List<String> parts = new ArrayList<>();
    parts.add(prizes
        .places()
        .map(places -> rules.in("vietos: ", "places: ") + rules.range(places))
        .orElse(rules.in("kaip nurodo organizatorius", "as the organiser says")));
    if (!prizes.levels().isEmpty()) {
      parts.add(rules.in("varžybų lygis: ", "competitions: ")
          + rules.labels(prizes.levels().stream().map(CompetitionLevel::code).toList()));
    }
    parts.add(rules.in("skaičiuojama ne daugiau kaip ", "at most so many count: ") + prizes.most());
    rules.item(
        text,
        rules.clause(prizes.clause()) + ": " + rules.label(prizes.key().code()) + ": "
            + String.join("; ", parts),
        prizes.readings());
  }

  private List<String> ground(NominationGround ground) {
    return List.of(
        rules.clause(ground.clause()),
        rules.label(ground.key()),
        rules.roles(ground.proposers()) + " "
            + rules.label(ground.modality().name().toLowerCase(Locale.ROOT)),
        ground
            .when()
            .map(rules::condition)
            .orElse(rules.in("sprendžia teikiantysis", "as they see fit")));
  }
}
