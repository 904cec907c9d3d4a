package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.AlytusTown.reading;
import static io.github.tvarka.support.preset.AlytusTown.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.support.indicator.IndicatorExplainer;
import io.github.tvarka.support.indicator.NationalResult;
import io.github.tvarka.support.indicator.ObservedPercent;
import io.github.tvarka.support.indicator.ObservedStretch;
import io.github.tvarka.support.indicator.TargetDecision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlytusExplanationsTest {
  private static IndicatorExplainer explainer(Language language, Audience audience) {
    return IndicatorExplainer.of(language, audience, AlytusPriority2.policy().vocabulary());
  }

  private static String lt(TargetDecision decision) {
    return explainer(Language.LT, Audience.TEACHER).decision(decision);
  }

  private static String en(TargetDecision decision) {
    return explainer(Language.EN, Audience.TEACHER).decision(decision);
  }

  @Nested
  class Shares {
    private final AlytusTown town = town()
        .share("school-a", "cooperating-parents", 650, 1000)
        .share("school-b", "cooperating-parents", 95, 100);

    @Test
    void tellBothNumbersAndWhatIsMissing() {
      assertThat(lt(town.decide("cooperating-parents")))
          .isEqualTo("su mokykla bendradarbiaujantys tėvai: 745 iš 1100 (visi tėvai), 67,72 %; "
              + "siekiama: ne mažiau kaip 80 %; nepasiekta (trūksta 12,28 procentinio punkto; "
              + "trūksta 135 bendradarbiaujančių tėvų) (1 p.)");
      assertThat(en(town.decide("cooperating-parents")))
          .isEqualTo("parents who cooperate with the school: 745 of 1100 (all parents), 67.72%; "
              + "to be reached: at least 80%; not reached (short by 12.28 percentage points; "
              + "short by 135 cooperating parents) (clause 1)");
    }

    @Test
    void neverReadAsTheLimitThatTheyMiss() {
      TargetDecision decision = town()
          .share("school-a", "cooperating-parents", 799_999, 1_000_000)
          .share("school-b", "cooperating-parents", 0, 0)
          .decide("cooperating-parents");
      assertThat(en(decision))
          .isEqualTo(
              "parents who cooperate with the school: 799999 of 1000000 (all parents), 79.99%; "
                  + "to be reached: at least 80%; left out: school b; not reached (short by 0.01 "
                  + "percentage points; short by 1 cooperating parent) (clause 1)");
    }

    @Test
    void ofOneSchool() {
      assertThat(explainer(Language.LT, Audience.PARENT)
              .unit(town.decide("cooperating-parents").units().get(1)))
          .isEqualTo(
              "school b: 95 iš 100 (visi tėvai), 95 %; siekiama: ne mažiau kaip 80 %; pasiekta (1 p.)");
    }

    @Test
    void citeTheDocumentForAnInspector() {
      assertThat(explainer(Language.EN, Audience.INSPECTOR)
              .unit(town.decide("cooperating-parents").units().get(1)))
          .isEqualTo(
              "alytus-priority-2, edition 2020, clause 1: school b: 95 of 100 (all parents), 95%; "
                  + "to be reached: at least 80%; reached");
    }

    @Test
    void asAMeanOfSchools() {
      assertThat(en(reading("shares-over-schools", "mean-of-schools")
              .share("school-a", "cooperating-parents", 650, 1000)
              .share("school-b", "cooperating-parents", 95, 100)
              .decide("cooperating-parents")))
          .isEqualTo("parents who cooperate with the school: mean of the units: 80%; "
              + "to be reached: at least 80%; reached (clause 1)");
    }

    @Test
    void whileASchoolIsMissing() {
      assertThat(lt(town()
              .share("school-a", "cooperating-parents", 90, 100)
              .with(new ObservedPercent(
                  "school-b", "cooperating-parents", Percent.of(70), Optional.empty()))
              .decide("cooperating-parents")))
          .isEqualTo(
              "su mokykla bendradarbiaujantys tėvai: žinoma: 90 iš 100 (visi tėvai), 70–90 %; "
                  + "siekiama: ne mažiau kaip 80 %; dar nežinoma: kiek jų, nepasakė: school b (1 p.)");
    }

    @Test
    void ofNobody() {
      assertThat(en(town()
              .share("pedagogical-psychological-service", "consultations-given", 0, 0)
              .decide("consultations-given")))
          .isEqualTo(
              "consultations given by the service: to be reached: exactly 100%; "
                  + "left out: pedagogical-psychological service; there is nothing to measure (clause 21)");
    }
  }

  @Test
  void numbers() {
    TargetDecision decision = town()
        .count("chemists-school", "chemists-school-graduates", 29)
        .decide("chemists-school-graduates");
    assertThat(lt(decision))
        .isEqualTo("Chemikų mokyklos absolventai: 29; siekiama: ne mažiau kaip 30 Chemikų mokyklos "
            + "absolventų; nepasiekta (trūksta 1 Chemikų mokyklos absolvento) (6 p.)");
    assertThat(en(decision))
        .isEqualTo(
            "graduates of the chemists' school: 29; to be reached: at least 30 graduates of the "
                + "chemists' school; not reached (short by 1 graduate of the chemists' school) (clause 6)");
  }

  @Test
  void nationalMeans() {
    AlytusTown town = town().mean("ramanauskas-vanagas-gymnasium", "pupp-results", 7, 80);
    assertThat(en(town.decide("pupp-results")))
        .isEqualTo(
            "results of the basic education achievement test: 7; to be reached: the national mean, "
                + "not known; not yet known: not reported by: the national mean (clause 6)");
    assertThat(en(AlytusTown.town()
            .mean("ramanauskas-vanagas-gymnasium", "pupp-results", 7, 80)
            .with(new NationalResult("pupp-results", Fraction.of(71, 10)))
            .decide("pupp-results")))
        .isEqualTo(
            "results of the basic education achievement test: 7; to be reached: at least 7.1; "
                + "not reached (short by 0.1) (clause 6)");
    assertThat(lt(town.national("pupp-results", 6).decide("pupp-results")))
        .isEqualTo("PUPP rezultatai: 7; siekiama: ne mažiau kaip 6; pasiekta (6 p.)");
  }

  @Test
  void days() {
    TargetDecision late = town().held("town", "methods-day", "2020-02-20").decide("methods-day");
    assertThat(lt(late))
        .isEqualTo("metodinė diena: 2020 m. vasario 20 d.; siekiama: 2020 m. vasario 18 d.; "
            + "nepasiekta (per vėlai: 2 dienos) (15 p.)");
    assertThat(en(late))
        .isEqualTo("methods day: 20 February 2020; to be reached: 18 February 2020; "
            + "not reached (too late by 2 days) (clause 15)");
    assertThat(lt(town().held("town", "methods-day").decide("methods-day")))
        .isEqualTo("metodinė diena: nevyko; siekiama: 2020 m. vasario 18 d.; nepasiekta (15 p.)");
  }

  @Test
  void stretches() {
    assertThat(en(town()
            .with(new ObservedStretch(
                "saltiniai-progymnasium",
                "tiwi-participation",
                DateRange.of(LocalDate.of(2019, 10, 1), LocalDate.of(2020, 8, 30))))
            .decide("tiwi-participation")))
        .isEqualTo("taking part in the TIWI project: 1 October 2019 to 30 August 2020; "
            + "to be reached: 31 August 2020; not reached (too early by 1 day) (clause 4)");
  }

  @Test
  void turns() {
    assertThat(lt(town().held("town", "heads-gathered", "2020-03-10").decide("heads-gathered")))
        .isEqualTo(
            "įstaigų vadovų susitikimai kolegialaus ryšio patirčiai: 2020 m. sausis–gruodis: 1; "
                + "siekiama: ne mažiau kaip 1 kartą; pasiekta (12 p.)");
  }

  @Test
  void judgements() {
    AlytusTown town = town().says("town", "leadership-and-cooperation", true);
    assertThat(lt(town.decide("leadership-and-cooperation", LocalDate.of(2020, 6, 17))))
        .isEqualTo("lyderystė ir bendradarbiavimas: taip, vertina: savivaldybė; "
            + "dar nematuojama, matuojama nuo 2020 m. gruodžio 31 d. (kol kas: taip) (17 p.)");
    assertThat(en(town.decide("leadership-and-cooperation", LocalDate.of(2020, 6, 17))))
        .isEqualTo(
            "leadership at all levels and a culture of cooperation: yes, judged by: municipality; "
                + "not yet measurable; to be measured from 31 December 2020 (so far: yes) (clause 17)");
  }

  @Test
  void whatNobodyStated() {
    assertThat(en(town().decide("teach-up-material")))
        .isEqualTo("the TeachUP course material is adapted: not yet known: not reported by: "
            + "Putinai gymnasium (clause 7)");
  }

  @Test
  void unitsOneByOne() {
    String key = "means-to-measure-progress";
    assertThat(
            lt(town().says("school-a", key, true).says("school-b", key, false).decide(key)))
        .isEqualTo("turimos priemonės vaiko pažangai matuoti: 33,33–66,66 %; pasiekė: school a; "
            + "nepasiekė: school b; dar nežinoma: nursery; siekiama: lygiai 100 %; "
            + "nepasiekta (trūksta bent 33,34 procentinio punkto) (11 p.)");
  }
}
