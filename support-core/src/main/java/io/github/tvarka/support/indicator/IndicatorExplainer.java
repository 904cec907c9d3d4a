package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts what became of targets into words of one language for one kind of reader. Immutable.
 *
 * <p>For instance <i>cooperating parents: 850 of 1000 (all parents), 85%; to be reached: at least 80%; reached (clause 1)</i>.
 */
public final class IndicatorExplainer {
  private final Language language;
  private final Audience audience;
  private final Wording wording;
  private final ResultText results;

  private IndicatorExplainer(Language language, Audience audience, Vocabulary vocabulary) {
    this.language = language;
    this.audience = audience;
    this.wording = Wording.of(language, IndicatorVocabulary.WORDS.merge(vocabulary));
    this.results = new ResultText(language, wording);
  }

  /**
   * An explainer.
   *
   * @param language the language
   * @param audience who reads
   * @param vocabulary the names of codes, laid over {@link IndicatorVocabulary#WORDS}
   * @return the explainer
   */
  public static IndicatorExplainer of(Language language, Audience audience, Vocabulary vocabulary) {
    Check.given("language", language);
    Check.given("audience", audience);
    return new IndicatorExplainer(language, audience, Check.given("vocabulary", vocabulary));
  }

  /**
   * A target over all its units, as one sentence.
   *
   * @param decision what became of the target
   * @return what was observed, what is asked, what came of it, and the citation
   */
  public String decision(TargetDecision decision) {
    return sentence(
        decision.target().key(), decision.finding(), decision.outcome(), decision.citation());
  }

  /**
   * A target for one unit, as one sentence.
   *
   * @param decision what became of it for that unit
   * @return what was observed, what is asked, what came of it, and the citation
   */
  public String unit(UnitDecision decision) {
    return sentence(
        decision.unit(),
        decision.finding(),
        decision.outcome(),
        decision.finding().citation());
  }

  private String sentence(
      String subject, TargetFinding finding, TargetOutcome outcome, Citation citation) {
    String result = results.of(finding);
    String text = wording.label(subject) + ": " + (result.isEmpty() ? "" : result + "; ")
        + outcome(outcome, finding instanceof ShareResult share ? share.sizeNotTold() : List.of());
    return wording.cited(text, citation, audience);
  }

  /**
   * What became of a target, without why.
   *
   * @param outcome the outcome
   * @return such as <i>not reached (short by: 5 percentage points)</i>
   */
  public String outcome(TargetOutcome outcome) {
    return outcome(outcome, List.of());
  }

  private String outcome(TargetOutcome outcome, List<String> sizeNotTold) {
    if (outcome instanceof TargetOutcome.Reached) {
      return word(IndicatorWords.REACHED);
    } else if (outcome instanceof TargetOutcome.NotReached missed) {
      String by = missed.by().stream().map(results::gap).collect(Collectors.joining("; "));
      return word(IndicatorWords.NOT_REACHED) + (by.isEmpty() ? "" : " (" + by + ")");
    } else if (outcome instanceof TargetOutcome.NotYetMeasurable early) {
      return word(IndicatorWords.NOT_YET_MEASURABLE) + " " + wording.date(early.due()) + " ("
          + word(IndicatorWords.SO_FAR) + ": " + wording.truth(early.soFar()) + ")";
    } else if (outcome instanceof TargetOutcome.NotYetKnown unknown) {
      return word(IndicatorWords.NOT_YET_KNOWN) + ": " + needs(unknown.needs(), sizeNotTold);
    }
    return word(IndicatorWords.NOTHING_TO_MEASURE);
  }

  /** Who has not reported, or not of how many; the target itself stands before. */
  private String needs(List<Need> needs, List<String> sizeNotTold) {
    List<String> silent = new ArrayList<>();
    List<String> unsized = new ArrayList<>();
    for (Need need : needs) {
      if (need instanceof Need.OfObservation observation) {
        (sizeNotTold.contains(observation.from()) ? unsized : silent)
            .add(wording.label(observation.from()));
      }
    }
    List<String> parts = new ArrayList<>();
    list(IndicatorWords.NOT_REPORTED_BY, silent, parts);
    list(IndicatorWords.SIZE_NOT_TOLD, unsized, parts);
    return String.join("; ", parts);
  }

  private void list(IndicatorWords phrase, List<String> units, List<String> parts) {
    if (!units.isEmpty()) {
      parts.add(word(phrase) + ": " + String.join(", ", units));
    }
  }

  private String word(IndicatorWords phrase) {
    return phrase.in(language);
  }
}
