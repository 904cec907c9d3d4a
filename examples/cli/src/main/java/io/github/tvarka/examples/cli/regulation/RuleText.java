package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Rounding;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.mark.WorkKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases of which the rules of a regulation of any kind are put together. */
final class RuleText {
  private final Explainer explainer;
  private final Wording wording;
  private final Say say;
  private final List<Reading> readings;
  private final ConditionText conditions;
  private final DutyText duties;

  RuleText(Explainer explainer, Say say, List<Reading> readings) {
    this.explainer = explainer;
    this.wording = explainer.wording();
    this.say = say;
    this.readings = readings;
    this.conditions = new ConditionText(explainer, say);
    this.duties = new DutyText(explainer, say);
  }

  String in(String lt, String en) {
    return say.in(lt, en);
  }

  Language language() {
    return say.language();
  }

  Wording wording() {
    return wording;
  }

  DutyText duties() {
    return duties;
  }

  /** A clause as it stands before a colon or in a table: its number, an annex by its name. */
  String clause(Clause clause) {
    return say.clause(clause, wording);
  }

  /** Several clauses, one after the other. */
  String clauses(Collection<Clause> clauses) {
    return clauses.stream().map(this::clause).collect(Collectors.joining(", "));
  }

  /** An act other than the regulation itself. */
  String citation(Citation citation) {
    return say.name(citation.document(), explainer) + ", "
        + in("redakcija ", "edition ") + say.name(citation.edition(), explainer) + ", "
        + say.name(citation.clause().number(), explainer);
  }

  String label(String code) {
    return explainer.label(code);
  }

  String label(Role role) {
    return explainer.label(role.code());
  }

  String labels(Collection<String> codes) {
    return codes.stream().map(explainer::label).collect(Collectors.joining(", "));
  }

  String works(Collection<WorkKind> works) {
    return labels(works.stream().map(WorkKind::code).toList());
  }

  String roles(Collection<Role> roles) {
    return labels(roles.stream().map(Role::code).toList());
  }

  String condition(Condition condition) {
    return conditions.of(condition);
  }

  /** For whom, to follow what is done; nothing for everyone. */
  String only(Optional<Condition> condition) {
    return condition.map(when -> in(", jei ", ", if ") + conditions.of(when)).orElse("");
  }

  String measure(Measure measure) {
    return explainer.measure(measure)
        + measure
            .each()
            .map(each -> in(", kiekvienam dalykui atskirai", ", for each subject by itself"))
            .orElse("")
        + only(measure.when());
  }

  String measures(Collection<Measure> measures) {
    return MarkdownText.lines(measures.stream().map(this::measure));
  }

  /** Numbers inside both bounds as a range, others in words; a single number alone. */
  String range(Band band) {
    Optional<Fraction> least = band.atLeast();
    Optional<Fraction> most = band.atMost();
    if (least.isEmpty() || most.isEmpty()) {
      return wording.limit(band);
    }
    String from = wording.number(least.get());
    return least.equals(most) ? from : from + dash(least.get()) + wording.number(most.get());
  }

  /** What stands between two ends of a range; wider after a number below zero. */
  String dash(Fraction least) {
    return least.numerator() < 0 ? " – " : "–";
  }

  /** How often. */
  String often(Band band) {
    return conditions.often(band);
  }

  String range(int from, int to) {
    return range(Band.between(from, to));
  }

  String rounding(Rounding rounding) {
    String way = switch (rounding.way()) {
      case HALF_UP -> in("pusė – aukštyn", "a half upward");
      case DOWN -> in("žemyn", "downward");
      case UP -> in("aukštyn", "upward");
    };
    int decimals = rounding.decimals();
    String to = decimals == 0
        ? in("iki sveikojo skaičiaus", "to a whole number")
        : in("iki ", "to ")
            + decimals
            + (decimals == 1
                ? in(" skaitmens po kablelio", " decimal place")
                : in(" skaitmenų po kablelio", " decimal places"));
    return to + ", " + way;
  }

  String length(Length length) {
    return switch (length.unit()) {
      case DAYS -> wording.lasting(length.amount(), "calendar-day");
      case WEEKS -> wording.lasting(length.amount(), "week");
      case MONTHS -> wording.lasting(length.amount(), "month");
      case TERM ->
        say.until(length.term().orElseThrow().code(), label(length.term().get().code()));
      case SCHOOL_YEAR -> say.until("school-year", label("school-year"));
    };
  }

  /** How a rule is read where the text is open: the answers taken, each with the key of its question. */
  List<String> taken(Collection<String> keys) {
    return readings.stream()
        .filter(reading -> keys.contains(reading.key()))
        .map(reading -> in("suprasta", "reading taken") + ": "
            + reading.question().in(language()) + " – " + reading.taken().text().in(language())
            + " (`" + reading.key() + "`)")
        .toList();
  }

  /** A rule as an item, and how it is read below it. */
  void item(MarkdownText text, String item, Collection<String> keys) {
    text.item(item);
    taken(keys).forEach(text::inner);
  }

  /** Below a table: how its rows are read. */
  void below(MarkdownText text, Collection<String> keys) {
    List<String> taken = taken(keys);
    if (!taken.isEmpty()) {
      text.line("");
      taken.forEach(text::item);
    }
  }
}
