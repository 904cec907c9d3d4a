package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * The attendance regulation of a gymnasium in the Vilnius district, of 31 August 2023.
 *
 * <p>Source: order V-247 of the head of Rukainiai gymnasium, adopted 31 August 2023. The text names no first day in force; this edition
 * begins with the school year, on 1 September 2023, and has no end set.
 *
 * <p>Where the code stands: excuses (clauses 6 to 10) in {@link RukainiaiExcuses}, duties (9 to 13, 15, 23) and the form of annex 1 in
 * {@link RukainiaiDuties}, measures in {@link RukainiaiPrevention} (17.1 to 17.4.3) and {@link RukainiaiLadders} (16, 18 to 21), the
 * readings taken in {@link RukainiaiReadings}, the words for its codes in {@link RukainiaiVocabulary}.
 */
public final class Rukainiai2023 {
  /** The document's key, by which findings cite it. */
  public static final String KEY = "rukainiai-attendance-2023";

  private Rukainiai2023() {}

  /**
   * The policy with the readings taken by default.
   *
   * @return the policy
   */
  public static AttendancePolicy policy() {
    return policy(ReadingChoices.DEFAULTS);
  }

  /**
   * The policy with other readings.
   *
   * @param choices the readings to take instead of the defaults
   * @return the policy
   * @throws IllegalArgumentException if a choice names no declared reading, or no answer of it
   */
  public static AttendancePolicy policy(ReadingChoices choices) {
    List<Reading> readings = choices.applyTo(RukainiaiReadings.all());
    RukainiaiReadings.Taken taken = RukainiaiReadings.Taken.of(readings);
    return AttendancePolicy.builder()
        .document(document())
        .edition(Edition.of("2023", LocalDate.of(2023, 9, 1)))
        .addAllProvisions(provisions())
        .grades(Band.between(1, 12))
        .excuses(RukainiaiExcuses.policy(taken))
        .notices(RukainiaiDuties.notices(taken))
        .addCounters(
            Counter.UNEXCUSED_LESSONS,
            Counter.SCHEDULED_LESSONS,
            RukainiaiTerms.ILLNESS_DAYS,
            RukainiaiTerms.PERSONAL_DAYS)
        .escalation(RukainiaiLadders.policy(taken))
        .addAllDuties(RukainiaiDuties.others())
        .addForms(RukainiaiDuties.explanation(taken))
        .addAllReadings(readings)
        .vocabulary(RukainiaiVocabulary.words())
        .build();
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(LocalText.of(
            "Gimnazijos lankomumo užtikrinimo tvarka", "A gymnasium's regulation of attendance"))
        .issuer(LocalText.of(
            "Vilniaus r. Rukainių gimnazijos direktorius",
            "Head of Rukainiai gymnasium, Vilnius district"))
        .adopted(LocalDate.of(2023, 8, 31))
        .number("V-247")
        .addBasis(
            LocalText.of(
                "Švietimo, mokslo ir sporto ministro 2023 m. rugpjūčio 29 d. patvirtintas lankomumo aprašas",
                "The attendance order of the minister of education, science and sport of 29 August 2023"))
        .build();
  }

  private static List<Provision> provisions() {
    return List.of(
        provision(
            "1",
            ClauseKind.GENERAL,
            "Remiasi ministro 2023 m. rugpjūčio 29 d. aprašu.",
            "Rests on the minister's order of 29 August 2023."),
        provision(
            "2",
            ClauseKind.GENERAL,
            "Skirta nepilnamečiams ir pilnamečiams pradinio, pagrindinio ir vidurinio ugdymo mokiniams.",
            "For minors and adult students in primary, basic and secondary programmes."),
        provision(
            "3",
            ClauseKind.GENERAL,
            "Padeda vykdyti Švietimo įstatymo nuostatas.",
            "Serves provisions of the Education Act."),
        provision(
            "4",
            ClauseKind.DEFINITION,
            "Nelankymas: neatvykimas arba nedalyvavimas privalomoje pamokoje, jos dalyje ar kitame privalomame užsiėmime.",
            "Non-attendance: not coming, or missing a compulsory lesson, a part of one, or another compulsory session."),
        provision(
            "5",
            ClauseKind.GENERAL,
            "Sąvokos kaip Švietimo ir Vaiko teisių apsaugos pagrindų įstatymuose.",
            "Terms as in the Education Act and the act on the rights of the child."),
        provision(
            "6",
            ClauseKind.DEFINITION,
            "Trys priežastys: liga ar gydytojas; svarbios asmeninės priežastys; oras, transportas, eismas ir kitos nenugalimos aplinkybės.",
            "Three reasons: illness or a doctor; important personal reasons; weather, transport, traffic and other force majeure."),
        provision(
            "9",
            ClauseKind.DUTY,
            "Ką apie neatvykimą privalo pranešti pilnametis mokinys.",
            "What an adult student has to tell of not coming."),
        provision(
            "10",
            ClauseKind.DUTY,
            "Ką apie neatvykimą privalo pranešti nepilnamečio mokinio tėvai (globėjai, rūpintojai).",
            "What the parents of a minor have to tell of not coming."),
        provision(
            "11",
            ClauseKind.DUTY,
            "Ką privalo fiksuoti mokytojai dalykininkai.",
            "What subject teachers have to record."),
        provision(
            "12",
            ClauseKind.DUTY,
            "Apie ką privalo informuoti klasės vadovas.",
            "Of what the class teacher has to inform."),
        provision(
            "14",
            ClauseKind.GENERAL,
            "Susitarimai dėl lankymo yra šioje tvarkoje ir mokymo sutartyje.",
            "Agreements on attendance stand in this regulation and in the learning contract."),
        provision(
            "17",
            ClauseKind.RULE,
            "Toliau išvardytos priemonės gali būti taikomos; jos nėra automatinės.",
            "The measures that follow may be applied; they are not automatic."),
        provision(
            "22",
            ClauseKind.GENERAL,
            "Kiti gimnazijos aktai jos laikosi; ji skelbiama viešai.",
            "Other rules of the school follow it; it is published."),
        provision(
            "24",
            ClauseKind.RULE,
            "Pateisinimo pranešimai nekaupiami: sprendimuose nėra jokio pranešimo teksto.",
            "Notices are not collected: no decision carries the text of one."));
  }

  private static Provision provision(String clause, ClauseKind kind, String lt, String en) {
    return new Provision(Clause.of(clause), kind, LocalText.of(lt, en));
  }
}
