package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.preset.Kedainiai;
import io.github.tvarka.progress.preset.Pilenai;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.SupportVocabulary;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.IndicatorVocabulary;
import io.github.tvarka.support.preset.AlytusPriority2;
import io.github.tvarka.support.preset.ProgymnasiumSupport;
import java.util.List;

/** The kinds of regulations, and those that come with the library. */
public final class Presets {
  /** Regulations of attendance. */
  public static final RegulationKind<AttendancePolicy> ATTENDANCE = new RegulationKind<>(
      "attendance",
      AttendancePolicy.class,
      AttendanceVocabulary.WORDS,
      List.of(
          new Preset<>(Rukainiai2023.KEY, Rukainiai2023::policy),
          Preset.withoutReadings(LithuaniaV1112.KEY, LithuaniaV1112::policy)),
      AttendanceMarkdown::of,
      AttendancePolicy::provisions);

  /** Regulations of progress. */
  public static final RegulationKind<ProgressPolicy> PROGRESS = new RegulationKind<>(
      "progress",
      ProgressPolicy.class,
      ProgressVocabulary.WORDS,
      List.of(
          new Preset<>(Kedainiai.KEY, Kedainiai::policy),
          new Preset<>(Pilenai.KEY, Pilenai::policy)),
      ProgressMarkdown::of,
      ProgressPolicy::provisions);

  /** Regulations of learning support. */
  public static final RegulationKind<SupportPolicy> SUPPORT = new RegulationKind<>(
      "support",
      SupportPolicy.class,
      SupportVocabulary.WORDS,
      List.of(new Preset<>(ProgymnasiumSupport.KEY, ProgymnasiumSupport::policy)),
      SupportMarkdown::of,
      SupportPolicy::provisions);

  /** Lists of indicators. */
  public static final RegulationKind<IndicatorProgramme> INDICATOR = new RegulationKind<>(
      "indicator",
      IndicatorProgramme.class,
      IndicatorVocabulary.WORDS,
      List.of(new Preset<>(AlytusPriority2.KEY, AlytusPriority2::policy)),
      IndicatorMarkdown::of,
      programme -> List.of());

  private static final List<RegulationKind<?>> KINDS =
      List.of(ATTENDANCE, PROGRESS, SUPPORT, INDICATOR);

  private Presets() {}

  /**
   * The kinds.
   *
   * @return each kind once
   */
  public static List<RegulationKind<?>> kinds() {
    return KINDS;
  }

  /**
   * The ids.
   *
   * @return each preset's id
   */
  public static List<String> ids() {
    return KINDS.stream()
        .flatMap(kind -> kind.presets().stream())
        .map(Preset::id)
        .toList();
  }

  /**
   * A preset of any kind.
   *
   * @param field where the id was given, for the refusal
   * @param id the preset's id
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws Refusal if there is no such preset, reading or answer
   */
  public static Regulation policy(String field, String id, ReadingChoices choices) {
    for (RegulationKind<?> kind : KINDS) {
      for (Preset<?> preset : kind.presets()) {
        if (preset.id().equals(id)) {
          return preset.policy().apply(choices);
        }
      }
    }
    throw Refusal.of(field, id, "must be one of " + String.join(", ", ids()));
  }

  /**
   * The kind of a regulation.
   *
   * @param regulation the regulation
   * @return its kind
   */
  public static RegulationKind<?> kindOf(Regulation regulation) {
    return KINDS.stream()
        .filter(kind -> kind.policy().isInstance(regulation))
        .findFirst()
        .orElseThrow();
  }
}
