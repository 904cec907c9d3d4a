/**
 * The shared kernel of school regulations: what a clause, an edition, a limit and a finding are, for the modules that decide
 * cases.
 */
@SuppressWarnings("module") // the sister modules are compiled after this one
module io.github.tvarka.policy {
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires org.slf4j;

  exports io.github.tvarka.policy.calendar;
  exports io.github.tvarka.policy.citation;
  exports io.github.tvarka.policy.condition;
  exports io.github.tvarka.policy.duty;
  exports io.github.tvarka.policy.edition;
  exports io.github.tvarka.policy.explain;
  exports io.github.tvarka.policy.finding;
  exports io.github.tvarka.policy.json;
  exports io.github.tvarka.policy.lint;
  exports io.github.tvarka.policy.measure;
  exports io.github.tvarka.policy.quantity;
  exports io.github.tvarka.policy.reading;
  exports io.github.tvarka.policy.role;
  exports io.github.tvarka.policy.student;
  exports io.github.tvarka.policy.text;
  exports io.github.tvarka.policy.truth;
  exports io.github.tvarka.policy.internal to
      io.github.tvarka.attendance,
      io.github.tvarka.progress,
      io.github.tvarka.support;
}
