package io.github.tvarka.examples.cli.regulation;

import io.github.tvarka.attendance.absence.PartRule;

/** How much of something must be missed, in words. */
final class PartText {
  private PartText() {}

  /** Of a lesson. */
  static String ofLesson(PartRule rule, Say say) {
    if (rule.equals(PartRule.ANY)) {
      return say.in("bet kuri jos dalis", "any part of it missed");
    } else if (rule.equals(PartRule.WHOLE)) {
      return say.in("ji visa", "all of it missed");
    }
    return rule.strict()
        ? say.in("daugiau kaip ", "more than ") + rule.part() + say.in(" jos", " of it missed")
        : say.in("ne mažiau kaip ", "at least ") + rule.part() + say.in(" jos", " of it missed");
  }

  /** Of days or sessions, which count then. */
  static String ofUnits(PartRule rule, Say say) {
    if (rule.equals(PartRule.WHOLE)) {
      return say.in("tik praleisti visi", "only those missed whole");
    }
    return rule.strict()
        ? say.in("praleista daugiau kaip ", "missed, more than ")
            + rule.part()
            + say.in("", " of it")
        : say.in("praleista ne mažiau kaip ", "missed, at least ")
            + rule.part()
            + say.in("", " of it");
  }
}
