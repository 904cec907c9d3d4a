package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.text.Language;

/** What each kind of fault that needs no example is called in one language, and how it may be repaired. */
record FaultWords(Language language) {
  private String in(String lt, String en) {
    return language == Language.LT ? lt : en;
  }

  String say(LintKind kind) {
    return switch (kind) {
      case UNREADABLE -> in("nepavyksta perskaityti", "cannot be read");
      case EDITION_UPSIDE_DOWN ->
        in("redakcija baigiasi anksčiau, nei prasideda", "the edition ends before it begins");
      case BAND_UPSIDE_DOWN ->
        in("apatinė riba didesnė už viršutinę", "the lower bound is above the upper");
      case NEVER_HOLDS -> in("niekada negalioja", "never holds");
      case UNKNOWN_COUNTER -> in("neskaičiuojama", "is not counted");
      case UNKNOWN_READING -> in("rėmimasis aiškinimu, kurio nėra", "not a declared reading");
      case UNKNOWN_ROW ->
        in("priemonė pagal punktą, kurio nėra", "a measure for a row that does not exist");
      case DECLARED_READING -> in("tekstas aiškinamas taip, kaip pasirinkta", "declared reading");
      default -> more(kind);
    };
  }

  private String more(LintKind kind) {
    return switch (kind) {
      case UNKNOWN_CLAUSE -> in("punkto, kuriuo remiamasi, nėra", "no such clause");
      case UNKNOWN_ACT -> in("niekas šito nedaro", "nobody does this under the policy");
      case STANDS_TWICE -> in("įrašyta du kartus", "stands twice");
      case ADDS_ITSELF -> in("skaičiuojama prie savęs pačios", "adds itself");
      case NOT_KNOWN_YET ->
        in("klausiama, kas tuo metu dar nežinoma", "asks for what is not known yet there");
      case UNLIKE_UNITS ->
        in(
            "dalis skaičiuojama kitais vienetais nei visuma",
            "is not counted in the unit of the whole");
      case NOT_BY_SUBJECT ->
        in("čia pagal dalykus atskirai nieko neieškoma", "nothing is sought by subject there");
      default -> in("nepriimama", "is refused");
    };
  }

  String repair(LintKind kind) {
    return switch (kind) {
      case NEVER_HOLDS ->
        in("pakeisti ribas arba išbraukti punktą", "change its bounds, or strike the row out");
      case UNKNOWN_COUNTER ->
        in(
            "aprašyti, kaip skaičiuojama, arba nurodyti kitą",
            "say how it is counted, or name another");
      case UNKNOWN_READING ->
        in("aprašyti aiškinimą arba jo neminėti", "declare the reading, or do not name it");
      case UNKNOWN_ROW -> in("nurodyti esamą punktą", "name a row that exists");
      case UNKNOWN_CLAUSE ->
        in(
            "nurodyti esamą punktą arba įrašyti jį tarp nuostatų",
            "name a clause that exists, or add it to the provisions");
      case UNKNOWN_ACT ->
        in(
            "nurodyti, kas daroma, arba pavadinti tai žodyne",
            "name what a row or duty orders, or name it in the vocabulary");
      case STANDS_TWICE -> in("palikti vieną", "leave one of them");
      default -> in("parašyti iš naujo", "write it anew");
    };
  }
}
