package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Puts what was found into words of one language, and how it may be repaired. Immutable.
 *
 * <p>For instance <i>17.1 and 17.2 both hold: 7 unexcused lessons (calendar month)</i>.
 */
public final class LintExplainer {
  private final Language language;
  private final Explainer explainer;

  private LintExplainer(Language language, Explainer explainer) {
    this.language = language;
    this.explainer = explainer;
  }

  /**
   * An explainer.
   *
   * @param language the language
   * @param vocabulary the names of codes, laid over {@link Vocabulary#KERNEL}
   * @return the explainer
   */
  public static LintExplainer of(Language language, Vocabulary vocabulary) {
    return new LintExplainer(language, Explainer.of(language, vocabulary));
  }

  private String in(String lt, String en) {
    return language == Language.LT ? lt : en;
  }

  /**
   * What was found.
   *
   * @param finding the finding
   * @return one sentence, without a full stop; a reading that settles it is named
   */
  public String say(LintFinding finding) {
    return finding.where() + ": " + text(finding)
        + finding
            .reading()
            .map(reading -> in(" (aiškinimas ", " (reading ") + reading + ")")
            .orElse("");
  }

  private String text(LintFinding finding) {
    String clauses = String.join(in(" ir ", " and "), finding.clauses());
    String witness = finding.witness().map(this::witness).orElse("");
    return switch (finding.kind()) {
      case OVERLAP -> clauses + in(" galioja abu: ", " both hold: ") + witness;
      case GAP ->
        in("negalioja nė vienas punktas tarp ", "no row holds between ") + clauses + ": " + witness;
      case OUT_OF_ORDER ->
        in("ne iš eilės ", "out of order ")
            + clauses
            + in("; antrasis prasideda anksčiau: ", "; the second begins first: ")
            + witness;
      default -> (clauses.isEmpty() ? "" : clauses + ": ") + fault(finding);
    };
  }

  private String fault(LintFinding finding) {
    String given = finding.given().orElse("");
    String label = finding.kind() == LintKind.UNKNOWN_COUNTER
        ? explainer.label(given) + " (" + given + ")"
        : given;
    return new FaultWords(language).say(finding.kind()) + (label.isEmpty() ? "" : ": " + label);
  }

  /**
   * How it may be repaired.
   *
   * @param finding the finding
   * @return one sentence, without a full stop; empty for what is no fault
   */
  public Optional<String> repair(LintFinding finding) {
    if (!finding.fault()) {
      return Optional.empty();
    }
    List<String> rows = finding.clauses();
    String repair = switch (finding.kind()) {
      case EDITION_UPSIDE_DOWN -> in("sukeisti dienas", "exchange the days");
      case BAND_UPSIDE_DOWN -> in("sukeisti ribas", "exchange the bounds");
      case OVERLAP ->
        parted(rows, bound(finding, Bound.LESS_THAN), bound(finding, Bound.MORE_THAN));
      case GAP -> parted(rows, bound(finding, Bound.AT_MOST), bound(finding, Bound.AT_LEAST));
      case OUT_OF_ORDER ->
        in("", "let ") + rows.get(1) + in(" rašyti prieš ", " stand before ") + rows.get(0);
      default -> new FaultWords(language).repair(finding.kind());
    };
    return Optional.of(repair);
  }

  private String witness(Witness witness) {
    String amount = witness.of().isPresent()
        ? explainer.label(witness.count().code()) + ": " + percent(witness.number())
        : explainer.amount(Interval.exactly(witness.number()), witness.count().code());
    String all =
        witness.all() ? in("; visa kita, ko reikia, yra", "; all else that is asked is so") : "";
    return amount + " " + explainer.wording().per(witness.per()) + all;
  }

  private String parted(List<String> rows, String first, String second) {
    return in("rašyti ", "write ") + rows.get(0) + ": " + first + in(", arba ", ", or ")
        + rows.get(1) + ": " + second
        + in(", arba aprašyti, kaip tekstas aiškinamas", ", or declare a reading");
  }

  private enum Bound {
    LESS_THAN("<"),
    AT_MOST("<="),
    MORE_THAN(">"),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  private String bound(LintFinding finding, Bound bound) {
    if (finding.witness().isEmpty()) {
      return "";
    }
    Witness witness = finding.witness().get();
    if (witness.of().isPresent()) {
      return bound.sign + " " + percent(witness.number());
    }
    Optional<Fraction> number = Optional.of(witness.number());
    Optional<Fraction> none = Optional.empty();
    Band band = switch (bound) {
      case LESS_THAN -> new Band(none, none, none, number);
      case AT_MOST -> new Band(none, none, number, none);
      case MORE_THAN -> new Band(none, number, none, none);
      case AT_LEAST -> new Band(number, none, none, none);
    };
    return explainer.band(band, witness.count().code());
  }

  private String percent(Fraction share) {
    return explainer.wording().percent(share);
  }
}
