package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.text.Language;

/** The fixed phrases in which indicators are told; names follow colons, so that nothing has to be bent. */
enum IndicatorWords {
  REACHED("pasiekta", "reached"),
  NOT_REACHED("nepasiekta", "not reached"),
  NOT_YET_MEASURABLE("dar nematuojama, matuojama nuo", "not yet measurable; to be measured from"),
  SO_FAR("kol kas", "so far"),
  NOT_YET_KNOWN("dar nežinoma", "not yet known"),
  NOT_REPORTED_BY("nepranešė", "not reported by"),
  NOTHING_TO_MEASURE("nėra ko matuoti", "there is nothing to measure"),
  ASKED("siekiama", "to be reached"),
  SHORT("trūksta", "short by"),
  TOO_MUCH("viršyta:", "over by"),
  TOO_EARLY("per anksti:", "too early by"),
  TOO_LATE("per vėlai:", "too late by"),
  JUDGED_BY("vertina", "judged by"),
  REACHING("pasiekė", "reached by"),
  FAILING("nepasiekė", "not reached by"),
  OPEN("dar nežinoma", "not yet known for"),
  LEFT_OUT("neįskaičiuota", "left out"),
  MEAN_OF_GROUPS("įstaigų vidurkis", "mean of the units"),
  AT_LEAST("ne mažiau kaip", "at least"),
  NO_LESS("bent", "at least"),
  SIZE_NOT_TOLD("kiek jų, nepasakė", "number of members not told by"),
  MORE_THAN("daugiau kaip", "more than"),
  KNOWN("žinoma", "known"),
  UNKNOWN_VALUE("nežinoma", "not known"),
  NATIONAL_MISSING(
      "ne prasčiau už šalies vidurkį, kuris nežinomas", "the national mean, not known"),
  NEVER("nevyko", "not held");

  private final String lt;
  private final String en;

  IndicatorWords(String lt, String en) {
    this.lt = lt;
    this.en = en;
  }

  String in(Language language) {
    return language == Language.LT ? lt : en;
  }
}
