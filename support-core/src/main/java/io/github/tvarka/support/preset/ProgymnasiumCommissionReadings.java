package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.ProgymnasiumReadings.option;
import static io.github.tvarka.support.preset.ProgymnasiumReadings.reading;

import io.github.tvarka.policy.reading.Reading;

/** What is open in what the regulation says of the child welfare commission, and of the way to it. */
final class ProgymnasiumCommissionReadings {
  private ProgymnasiumCommissionReadings() {}

  /** Clause 9.2. */
  static Reading need() {
    return reading(
        ProgymnasiumReadings.NEED,
        "9.2",
        "Kada reikia kviesti tėvus ar teikti rekomendacijas?",
        "When are the parents to be invited or recommendations given?",
        option("when-not-helped", "kai priemonė nepadėjo", "when a measure did not help"),
        option(
            "commission-says",
            "kai priemonė nepadėjo ir komisija pripažįsta, kad koreguoti reikia",
            "when a measure did not help and the commission finds a correction needed"));
  }

  /** Clauses 7.1, 8.1 and 9.1. */
  static Reading chain() {
    return reading(
        ProgymnasiumReadings.CHAIN,
        "8.1",
        "Ar klasės vadovas kreipiasi į komisiją, o ši į tarnybą?",
        "Does the class teacher turn to the commission, and that to the service?",
        option(
            "chain",
            "taip: 7.1, 8.1 ir 9.1 skaitomi kaip vienas kelias",
            "yes: 7.1, 8.1 and 9.1 are read as one way"),
        option(
            "text-alone",
            "tekstas to nesako: mokytojas kreipiasi tik į klasės vadovą",
            "the text does not say so: a teacher tells the class teacher, no more"));
  }

  /** Clause 9.1. */
  static Reading support() {
    return reading(
        ProgymnasiumReadings.COMMISSION,
        "9.1",
        "Kam komisija organizuoja švietimo pagalbą?",
        "For whom does the commission organise educational support?",
        option(
            "all-students",
            "visiems, kam jos reikia; specialiesiems poreikiams pritaikomos tik programos",
            "for all who need it; only programmes are adapted for special needs alone"),
        option(
            "special-needs-alone",
            "tik mokiniams, turintiems specialiųjų ugdymosi poreikių",
            "for students with special educational needs alone"));
  }

  /** Clause 9.1. */
  static Reading consent() {
    return reading(
        ProgymnasiumReadings.SERVICE,
        "9.1",
        "Ar kreiptis į švietimo pagalbos tarnybą reikia tėvų sutikimo?",
        "Does turning to the educational support service need the parents' consent?",
        option("consent-needed", "taip", "yes"),
        option("no-consent", "ne, tekste jo neprašoma", "no, the text does not ask for it"));
  }

  /** Clause 9.2. */
  static Reading helped() {
    return reading(
        ProgymnasiumReadings.HELPED,
        "9.2",
        "Kada priemonė padėjo?",
        "When has a measure helped?",
        option(
            "any-improvement",
            "kai tai, ką ji turėjo keisti, pagerėjo",
            "when what it was to change became better"),
        option(
            "goal-reached",
            "tik kai pasiektas plane numatytas tikslas; jei jo nėra, nežinoma",
            "only when the goal of the plan was reached; without one it is not known"));
  }
}
