package io.github.tvarka.support;

import static io.github.tvarka.support.Support2025.day;
import static io.github.tvarka.support.Support2025.student;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.adaptation.AdaptationFacts;
import io.github.tvarka.support.preset.ProgymnasiumSupport;
import io.github.tvarka.support.request.RequestPolicy;
import io.github.tvarka.support.request.SupportRequest;
import io.github.tvarka.support.student.LevelName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read of decisions on support. */
class ExplanationTest {
  private static final SupportPolicy POLICY = ProgymnasiumSupport.policy();
  private static final SupportCalculator CALCULATOR = SupportCalculator.of(POLICY);
  private static final Explainer LT = explainer(Language.LT);
  private static final Explainer EN = explainer(Language.EN);

  private static Explainer explainer(Language language) {
    return Explainer.of(
        language, Audience.PARENT, SupportVocabulary.WORDS.merge(POLICY.vocabulary()));
  }

  private static List<Finding> grounds(Support2025 student) {
    return CALCULATOR
        .decide(SupportFacts.builder().student(student.known()).build(), day("2025-11-14"))
        .eligibility()
        .orElseThrow()
        .grounds()
        .stream()
        .map(ground -> ground.finding())
        .toList();
  }

  @Test
  void ofGrounds() {
    List<Finding> grounds = grounds(student()
        .in("mathematics", LevelName.UNSATISFACTORY, Truth.NO)
        .said("learning-difficulties")
        .away("2025-10-06", "2025-10-09"));

    assertThat(grounds)
        .extracting(LT::finding)
        .containsExactly(
            "1 dalykas, kurio lygis per žemas ir kurio pažangos nėra 2025 m. lapkričio 14 d.:"
                + " ne mažiau kaip 1 (1.1 p.)",
            "mokymosi sunkumai: taip (1.2 p.)",
            "4 iš eilės nelankytos mokymosi dienos 2025–2026 mokslo metais:"
                + " mažiau kaip 5 (1.3 p.)",
            "itin gabus mokinys: dar nežinoma; ir reikia mokytojo pagalbos: dar nežinoma (1.4 p.)");
    assertThat(grounds)
        .extracting(EN::finding)
        .containsExactly(
            "1 subject below the required level without progress on 14 November 2025:"
                + " at least 1 (clause 1.1)",
            "learning difficulties: yes (clause 1.2)",
            "4 school days of absence in a row in the school year 2025–2026:"
                + " fewer than 5 (clause 1.3)",
            "highly gifted: not yet known; and a teacher's help is needed: not yet known"
                + " (clause 1.4)");
  }

  @Test
  void ofNeeds() {
    Need subject = new Need.OfEntries("progress", "matematika", List.of(day("2025-11-14")));

    assertThat(LT.need(new Need.OfFact(FactKey.of("parents-agree"))))
        .isEqualTo("dar nežinoma: tėvai sutinka");
    assertThat(EN.need(new Need.OfAttribute("firstDay")))
        .isEqualTo("about the student: first school day in this school");
    assertThat(LT.need(subject)).contains("pažanga").contains("matematika");
    assertThat(EN.need(new Need.OfAttribute("absences")))
        .isEqualTo("about the student: days of absence");
  }

  @Test
  void ofAdaptation() {
    SupportFacts facts = SupportFacts.builder()
        .student(student().inGrade(7).said("newly-arrived").known())
        .adaptation(AdaptationFacts.builder().firstDay(day("2026-01-05")).build())
        .build();
    Finding finding = CALCULATOR
        .decide(facts, day("2026-03-04"))
        .adaptation()
        .orElseThrow()
        .periods()
        .get(1)
        .finding();

    assertThat(LT.finding(finding))
        .isEqualTo("naujai atvykęs mokinys: taip; ir adaptacinis laikotarpis"
            + " (2026 m. sausio 5 d. – kovo 4 d.): 2026 m. kovo 4 d. patenka (13.1 p.)");
    assertThat(EN.finding(finding))
        .isEqualTo("newly arrived student: yes; and adaptation period"
            + " (5 January to 4 March 2026): 4 March 2026 is inside (clause 13.1)");
  }

  @Test
  void ofARefusal() {
    SupportRequest request =
        new SupportRequest(Role.SOCIAL_EDUCATOR, RequestPolicy.ASK, day("2025-10-06"));
    SupportFacts facts =
        SupportFacts.builder().student(student().known()).addRequests(request).build();
    Finding finding =
        CALCULATOR.decide(facts, day("2025-10-06")).requests().get(0).findings().get(0);

    assertThat(Explainer.of(Language.LT, SupportVocabulary.WORDS.merge(POLICY.vocabulary()))
            .finding(finding))
        .contains("kas kreipiasi: socialinis pedagogas, netinka")
        .contains("mokinys arba tėvai (globėjai, rūpintojai)")
        .endsWith("(3 p.)");
    assertThat(EN.finding(finding))
        .contains("who does it: social educator, does not fit")
        .endsWith("(clause 3)");
  }
}
