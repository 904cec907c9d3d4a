package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/** Whether the share of one count in another lies in a band. Immutable. */
final class CitedShare extends CitedComparison {
  private final CounterKey of;
  private final Window per;
  private final Band band;

  CitedShare(Share share, Citation citation) {
    super(share.share(), citation);
    this.of = share.of();
    this.per = share.per();
    this.band = share.band();
  }

  @Override
  Finding compared(CounterKey counted, ConditionContext context) {
    CountedWindow window = CountedWindow.of(per, context);
    CounterKey ofWhole = counted.scope().map(of::in).orElse(of);
    Measured part = window.measure(counted);
    Measured whole = window.measure(ofWhole);
    Interval observed = share(part.amount(), whole.amount());
    Truth truth = window.ifKnown(band.contains(observed));
    return new ShareFinding(
        citation,
        truth,
        counted,
        ofWhole,
        per,
        window.range(),
        part.amount(),
        whole.amount().most(),
        band,
        window.needs(truth, Need.merge(List.of(part.needs(), whole.needs()))));
  }

  /** What the share can be; of a whole that may be nothing it can be all or nothing. */
  private static Interval share(Interval part, Interval whole) {
    Interval ofMost = part.shareOf(whole.most());
    if (whole.exact() || part.most().equals(Fraction.ZERO)) {
      return ofMost;
    }
    if (whole.least().equals(Fraction.ZERO)) {
      Fraction all = Fraction.of(1);
      return new Interval(Fraction.ZERO, ofMost.most().compareTo(all) > 0 ? ofMost.most() : all);
    }
    return new Interval(ofMost.least(), part.shareOf(whole.least()).most());
  }
}
