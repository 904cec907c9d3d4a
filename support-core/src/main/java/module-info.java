/** Regulations of learning support: who is entitled, what is due and until when. */
module io.github.tvarka.support {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;

  exports io.github.tvarka.support;
  exports io.github.tvarka.support.adaptation;
  exports io.github.tvarka.support.consultation;
  exports io.github.tvarka.support.duty;
  exports io.github.tvarka.support.eligibility;
  exports io.github.tvarka.support.indicator;
  exports io.github.tvarka.support.minimum;
  exports io.github.tvarka.support.plan;
  exports io.github.tvarka.support.preset;
  exports io.github.tvarka.support.referral;
  exports io.github.tvarka.support.request;
  exports io.github.tvarka.support.student;
}
