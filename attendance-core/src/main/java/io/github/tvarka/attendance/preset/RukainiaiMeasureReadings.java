package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.preset.RukainiaiReadings.option;
import static io.github.tvarka.attendance.preset.RukainiaiReadings.reading;

import io.github.tvarka.policy.reading.Reading;
import java.util.List;

/** The readings of clauses 16 and 17.3 to 21: what the first hearing is, what half is, and who is warned or not attending. */
final class RukainiaiMeasureReadings {
  static final String WARNING_DAYS = "warning-days";
  static final String FIRST_HEARING = "first-hearing";
  static final String SUPPORT_18 = "support-after-hearing";
  static final String PROPOSAL_18 = "commission-proposal";
  static final String CHILD = "who-is-a-child";
  static final String HALF = "more-than-half";
  static final String BESIDE_20 = "fourteen-beside-half";
  static final String END_OF_CONTRACT = "not-attending-at-sixteen";

  private RukainiaiMeasureReadings() {}

  static List<Reading> all() {
    return List.of(
        reading(
            WARNING_DAYS,
            "16",
            "Ar įspėjama ir dėl pateisintų ligos dienų, kurių daugiau nei 6.1.1 numatyta?",
            "Is a student warned for excused days of illness beyond those of 6.1.1?",
            option(
                "unexcused-only",
                "ne, tik kai lieka nepateisintų pamokų",
                "no, only where lessons stay unexcused"),
            option(
                "all-days",
                "taip, dėl kiekvienos dienos virš 6.1.1 ir 6.2",
                "yes, for any day beyond 6.1.1 and 6.2")),
        reading(
            FIRST_HEARING,
            "17.4.3",
            "Kuris svarstymas komisijoje yra pirmas?",
            "Which hearing by the commission is the first?",
            option(
                "of-the-school-year", "pirmas tais mokslo metais", "the first of the school year"),
            option("ever", "pirmas iš visų", "the first ever")),
        reading(
            SUPPORT_18,
            "18",
            "Ar po posėdžio dar reikia patvirtinti, kad teikta rekomenduota pagalba?",
            "After a hearing, must it be confirmed that the recommended support is given?",
            option("hearing-is-enough", "ne, užtenka posėdžio", "no, the hearing is enough"),
            option("support-confirmed", "taip", "yes")),
        reading(
            PROPOSAL_18,
            "18",
            "Vadovas kreipiasi komisijos siūlymu: ar siūlymas turi būti žinomas?",
            "The head applies on the commission's proposal: must the proposal be known?",
            option(
                "part-of-the-step",
                "ne, siūlymas yra kreipimosi dalis",
                "no, proposing is part of the step"),
            option("proposal-known", "taip", "yes")),
        reading(
            CHILD,
            "19",
            "Kas yra vaikas, apie kurį kalba 19 ir 20 punktai?",
            "Who is the child that clauses 19 and 20 speak of?",
            option("under-18", "mokinys iki 18 metų", "a student under 18"),
            option("any-student", "kiekvienas mokinys", "any student")),
        reading(
            HALF,
            "20",
            "Kada praleista daugiau kaip pusė?",
            "When is more than half missed?",
            option(
                "strictly-more",
                "kai daugiau nei pusė to mėnesio tvarkaraščio pamokų",
                "when it is strictly more than half of the month's timetabled lessons"),
            option("at-least-half", "kai ne mažiau nei pusė", "when it is at least half")),
        reading(
            BESIDE_20,
            "17.3",
            "Ar 17.3 lieka, kai galioja ir 20?",
            "Does 17.3 stand where 20 holds too?",
            option("both", "taip, abu", "yes, both"),
            option("highest-only", "ne, tik 20", "no, 20 alone")),
        reading(
            END_OF_CONTRACT,
            "21",
            "Kada 16 metų mokinys yra nelankantis?",
            "When is a student of 16 not attending?",
            option(
                "school-says",
                "kai tai pripažįsta gimnazija ir tą mėnesį yra nepateisintų pamokų",
                "when the school says so and lessons of the month are unexcused"),
            option(
                "any-unexcused",
                "kai tą mėnesį yra bent viena nepateisinta pamoka",
                "when a lesson of the month is unexcused")));
  }
}
